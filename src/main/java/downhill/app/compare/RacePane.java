package downhill.app.compare;

import downhill.app.control.FigurePane;
import downhill.app.control.Gestures;
import downhill.app.control.PointHandle;
import downhill.app.draw.Look;
import downhill.app.draw.Paper;
import downhill.app.draw.RichFlow;
import downhill.descent.Axis;
import downhill.descent.OutcomeMap;
import downhill.picture.Box;
import downhill.picture.Interval;
import downhill.picture.MapPicture;
import downhill.picture.Page;
import downhill.picture.Plane;
import downhill.picture.RaceFigure;
import downhill.picture.RateScale;
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
import javafx.scene.layout.Region;

/// The loss curve with all runs, and below it, over the same w, the map of what comes of every start at every rate.
///
/// The point of the run that is looked at can be moved on the curve; a click or a drag on the map gives it that start and
/// that rate.
final class RacePane extends FigurePane {

    private final Look look;
    private final Session session;
    private final MapImage image;
    private final Paper over;
    private final Region ground = new Region();
    private final RichFlow told;
    private final PointHandle point;

    RacePane(Look look, Session session) {
        super(look, session, "race", look.text("compare.spoken"));
        this.look = look;
        this.session = session;
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
        fill(image, over, ground, told, point);
        Gestures.of(ground, session);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::run);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::run);
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> told.show(legend(), 0.95 * em()));
    }

    @Override
    protected void paint(Page page, Box box) {
        Sheet sheet = sheet();
        RaceFigure.paint(page, sheet.loss(), shown().race());
        MapPicture.axes(page, plane(), sheet.divider());
    }

    @Override
    protected void showOver(State state) {
        over.show(em(), (page, box) -> MapPicture.runs(page, plane(), state.race()));
        if (!ground.isHover()) {
            told.show(legend(), 0.95 * em());
        }
    }

    /// The map's title and as much of its legend as there is room for; a place that is pointed at takes all of the line.
    private RichText legend() {
        return Stream.of("map.legend", "map.legend.short").map(this::titled)
                .filter(legend -> look.ruler().width(legend, 0.95 * em()) < told.getWidth()).findFirst()
                .orElseGet(() -> titled("map.legend.shortest"));
    }

    private RichText titled(String legend) {
        return look.words().rich("map.title").plus(RichText.words("     ", Role.DIM)).plus(look.words().rich(legend));
    }

    /// Starts to the right, the logarithms of rates upwards.
    private Plane plane() {
        Plane slope = sheet().slope();
        RateScale rates = shown().surveys().scale();
        return new Plane(slope.box(), slope.across(), new Interval(rates.low(), rates.high()));
    }

    @Override
    protected void layoutChildren() {
        lay(over);
        super.layoutChildren();
    }

    @Override
    protected void place(State state, Sheet sheet) {
        Plane plane = plane();
        point.place(state.frame(), sheet.loss(), em());
        image.setVisible(false);
        state.surveys().map().ifPresent(map -> image.show(map, plane, state.scenario().steps()));
        ground.resizeRelocate(plane.box().left(), plane.box().top(), plane.box().width(), plane.box().height());
        told.resizeRelocate(plane.box().left(), sheet.divider() + 0.55 * em(), plane.box().width(), 1.4 * em());
    }

    /// Gives the run that is looked at the start and the rate that are pointed at.
    private void run(MouseEvent event) {
        Plane plane = plane();
        double w = Rounding.to(plane.across().clamp(plane.acrossAt(ground.getLayoutX() + event.getX())),
                plane.across().length() / 1_000);
        double power = plane.value().clamp(plane.valueAt(ground.getLayoutY() + event.getY()));
        double rate = Rounding.significant(Math.pow(10, power), 3);
        if (Double.isFinite(shown().frame().loss().value(w))) {
            session.player().pause();
            session.edit(scenario -> scenario.withStart(Vector.of(w)).withRate(rate));
        }
        tell(event);
    }

    private void tell(MouseEvent event) {
        Optional<OutcomeMap> map = shown().surveys().map();
        if (map.isEmpty() || map.get().isFailed()) {
            return;
        }
        OutcomeMap.Grid grid = map.get().grid();
        Plane plane = plane();
        Axis starts = grid.across();
        double start = plane.acrossAt(ground.getLayoutX() + event.getX());
        double part = (start - starts.low()) / (starts.high() - starts.low());
        double up = 1 - event.getY() / ground.getHeight();
        int column = Math.clamp(Math.round(part * (grid.columns() - 1)), 0, grid.columns() - 1);
        int row = Math.clamp(Math.round(up * (grid.rows() - 1)), 0, grid.rows() - 1);
        RichText text = MapPicture.tell(map.get(), column, row, grid.up().at(row, grid.rows()),
                shown().scenario().steps(), look.words());
        double fitting = told.getWidth() / look.ruler().width(text, 1);
        told.show(text, Math.min(0.95 * em(), 0.99 * fitting));
    }
}
