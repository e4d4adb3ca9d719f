package downhill.app.compare;

import downhill.app.compare.MapImage;
import downhill.app.control.FitButton;
import downhill.app.control.Gestures;
import downhill.app.control.PanAndZoom;
import downhill.app.control.PointHandle;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.RichFlow;
import downhill.descent.OutcomeMap;
import downhill.picture.Interval;
import downhill.picture.MapPicture;
import downhill.picture.Plane;
import downhill.picture.RaceFigure;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Sheet;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The loss curve with all runs, and below it, over the same w, the map of what comes of every start at every rate.
///
/// The point of the run that is looked at can be moved on the curve; a click or a drag on the map gives it that start and
/// that rate.
final class RacePane extends Pane {

    private final Look look;
    private final Session session;
    private final Paper paper;
    private final MapImage image;
    private final Paper over;
    private final Region ground = new Region();
    private final RichFlow told;
    private final PointHandle point;
    private final FitButton fit;
    private State shown;
    private double em = 13;

    RacePane(Look look, Session session) {
        this.look = look;
        this.session = session;
        paper = new Paper(look, Role.CARD);
        image = new MapImage(look);
        over = Paper.clear(look);
        over.setMouseTransparent(true);
        told = new RichFlow(look);
        told.setMouseTransparent(true);
        told.setId("map-told");
        point = new PointHandle(look, session);
        ground.setId("map");
        ground.setCursor(Cursor.CROSSHAIR);
        ground.setAccessibleText(look.text("map.spoken"));
        getStyleClass().add("plot");
        setId("race");
        setFocusTraversable(true);
        setAccessibleText(look.text("compare.spoken"));
        fit = new FitButton(look, session);
        getChildren().addAll(paper, image, over, ground, told, point, fit);
        paper.setOnMousePressed(event -> requestFocus());
        PanAndZoom.of(session, paper, () -> em, point);
        Gestures.of(ground, session);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::run);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::run);
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> told.show(legend(), 0.95 * em));
    }

    void show(State state, double textSize) {
        shown = state;
        em = textSize;
        paper.setOpacity(state.isOutdated() ? 0.35 : 1);
        paper.show(em, (page, box) -> {
            Sheet sheet = sheet();
            RaceFigure.paint(page, sheet.loss(), state.race());
            MapPicture.axes(page, plane(), sheet.divider());
        });
        over.show(em, (page, box) -> MapPicture.runs(page, plane(), state.race()));
        if (!ground.isHover()) {
            told.show(legend(), 0.95 * em);
        }
        place();
    }

    /// The map's title and as much of its legend as there is room for; a place that is pointed at takes all of the line.
    private RichText legend() {
        return Stream.of("map.legend", "map.legend.short").map(this::titled)
                .filter(legend -> look.ruler().width(legend, 0.95 * em) < told.getWidth()).findFirst()
                .orElseGet(() -> titled("map.legend.shortest"));
    }

    private RichText titled(String legend) {
        return look.words().rich("map.title").plus(RichText.words("     ", Role.DIM)).plus(look.words().rich(legend));
    }

    private Sheet sheet() {
        return Sheet.of(paper.box(), shown.frame().view(), em);
    }

    /// Starts to the right, the logarithms of rates upwards.
    private Plane plane() {
        Plane slope = sheet().slope();
        return new Plane(slope.box(), slope.across(), new Interval(shown.scale().low(), shown.scale().high()));
    }

    /// As high as there is room: what lies in it follows.
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
        paper.layout();
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        over.layout();
        place();
    }

    private void place() {
        if (shown == null || paper.box().width() == 0) {
            return;
        }
        Plane plane = plane();
        point.place(shown.frame(), sheet().loss(), em);
        image.setVisible(false);
        shown.map().ifPresent(map -> image.show(map, plane, shown.scenario().steps()));
        ground.resizeRelocate(plane.box().left(), plane.box().top(), plane.box().width(), plane.box().height());
        told.resizeRelocate(plane.box().left(), sheet().divider() + 0.55 * em, plane.box().width(), 1.4 * em);
        fit.autosize();
        fit.relocate(plane.box().right() - fit.getWidth(), sheet().page().top() + 0.55 * em);
    }

    /// Gives the run that is looked at the start and the rate that are pointed at.
    private void run(MouseEvent event) {
        Plane plane = plane();
        double w = Rounding.to(plane.across().clamp(plane.acrossAt(ground.getLayoutX() + event.getX())),
                plane.across().length() / 1_000);
        double power = plane.value().clamp(plane.valueAt(ground.getLayoutY() + event.getY()));
        double rate = Rounding.significant(Math.pow(10, power), 3);
        if (Double.isFinite(shown.frame().loss().value(w))) {
            session.player().pause();
            session.edit(scenario -> scenario.withStart(Vector.of(w)).withRate(rate));
        }
        tell(event);
    }

    private void tell(MouseEvent event) {
        Optional<OutcomeMap> map = shown.map();
        if (map.isEmpty() || map.get().isFailed()) {
            return;
        }
        OutcomeMap.Grid grid = map.get().grid();
        Plane plane = plane();
        double part = (plane.acrossAt(ground.getLayoutX() + event.getX()) - grid.across().low()) / (grid.across().high() - grid.across().low());
        double up = 1 - event.getY() / ground.getHeight();
        int column = Math.clamp(Math.round(part * (grid.columns() - 1)), 0, grid.columns() - 1);
        int row = Math.clamp(Math.round(up * (grid.rows() - 1)), 0, grid.rows() - 1);
        RichText text = MapPicture.tell(map.get(), column, row, grid.up().at(row, grid.rows()), shown.scenario().steps(), look.words());
        double fitting = told.getWidth() / look.ruler().width(text, 1);
        told.show(text, Math.min(0.95 * em, 0.99 * fitting));
    }
}
