package downhill.app.compare;

import downhill.app.control.FigurePane;
import downhill.app.control.PointHandle;
import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.Box;
import downhill.picture.MapFigure;
import downhill.picture.Page;
import downhill.picture.Plane;
import downhill.picture.RaceFigure;
import downhill.picture.RichText;
import downhill.picture.Sheet;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.BiConsumer;
import javafx.scene.input.MouseEvent;

/// The loss curve with all runs, and below it, over the same w, the map of what comes of every start at every rate.
///
/// The point of the run that is looked at can be moved on the curve; a click or a drag on the map gives it that start and
/// that rate.
public final class RacePane extends FigurePane {

    /// How small the map's title may become, as a part of its usual size, before only its axis is named.
    private static final double LEAST = 0.6;

    private final Look look;
    private final MapHandle ground;
    private final RichFlow told;
    private final PointHandle point;

    public RacePane(Look look, Session session) {
        super(look, session, "race", look.text("compare.spoken"));
        this.look = look;
        told = new RichFlow(look);
        told.setMouseTransparent(true);
        told.setId("map-told");
        point = new PointHandle(look, session);
        ground = new MapHandle(look, session, this::plane);
        fill(ground, told, point);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::tell);
        ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::tell);
        ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
        ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> showLegend());
    }

    @Override
    protected BiConsumer<Page, Box> painting(State state) {
        double size = em();
        return (page, box) -> {
            Sheet sheet = Sheet.of(box, state.frame().view(), size);
            RaceFigure.paint(page, sheet.loss(), state.race());
            MapFigure.paint(page, sheet, state.surveys().scale(), state.race(), state.surveys().map());
        };
    }

    /// The title waits until it has its place.
    @Override
    protected void showOver(State state) {
    }

    /// The map's title; a place that is pointed at takes all of the line.
    private void showLegend() {
        double size = MapFigure.TITLE * em();
        fit(MapFigure.titled(look.words(), look.ruler(), size, LEAST * size, told.getWidth()));
    }

    /// Shows a line as large as it fits.
    private void fit(RichText text) {
        double fitting = told.getWidth() / look.ruler().width(text, 1);
        told.show(text, Math.min(MapFigure.TITLE * em(), 0.99 * fitting));
    }

    private Plane plane() {
        return MapFigure.plane(sheet(), shown().surveys().scale());
    }

    @Override
    protected void place(State state, Sheet sheet) {
        Plane plane = plane();
        point.place(state.frame(), sheet.loss(), em());
        ground.place(plane);
        Box title = MapFigure.title(sheet, em());
        told.resizeRelocate(title.left(), title.top(), title.width(), title.height());
        // Only now it is known how much of it fits.
        if (!ground.isHover()) {
            showLegend();
        }
    }

    private void tell(MouseEvent event) {
        shown().surveys().map().filter(map -> !map.map().isFailed()).ifPresent(map -> {
            Plane plane = plane();
            RichText text = map.tell(plane.acrossAt(ground.getLayoutX() + event.getX()),
                    plane.valueAt(ground.getLayoutY() + event.getY()), look.words());
            fit(text);
        });
    }
}
