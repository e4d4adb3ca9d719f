package downhill.app.compare;

import downhill.app.control.Handle;
import downhill.app.draw.Look;
import downhill.picture.Numbers;
import downhill.picture.Plane;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/// Lies over the map: a click, a drag or the arrow keys give the run that is looked at the start and the rate of a place.
final class MapHandle extends Handle {

    /// How far up an arrow key goes, as a power of ten.
    private static final double STRIDE = 0.02;

    private final Look look;
    private final Session session;
    private final Supplier<Plane> plane;

    /// @param plane where the map stands: starts across, powers of ten of the rate upwards
    MapHandle(Look look, Session session, Supplier<Plane> plane) {
        super(session, "map", look.text("map.spoken"));
        this.look = look;
        this.session = session;
        this.plane = plane;
        getStyleClass().setAll("surface-handle");
        setCursor(Cursor.CROSSHAIR);
        addEventHandler(MouseEvent.MOUSE_PRESSED,
                event -> dragged(getLayoutX() + event.getX(), getLayoutY() + event.getY()));
    }

    void place(Plane where) {
        resizeRelocate(where.box().left(), where.box().top(), where.box().width(), where.box().height());
        within(where.across());
        tellIfMoved();
    }

    private double start() {
        return session.scenario().start().w();
    }

    @Override
    protected void dragged(double x, double y) {
        Plane map = plane.get();
        to(Rounding.to(map.across().clamp(map.acrossAt(x)), map.across().length() / 1_000),
                map.value().clamp(map.valueAt(y)));
    }

    @Override
    protected void arrow(KeyCode code, int direction, boolean fine) {
        Plane map = plane.get();
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            double stride = fine ? STRIDE / 10 : STRIDE;
            to(start(), map.value().clamp(Math.log10(session.scenario().rate()) + direction * stride));
        } else {
            double stride = Rounding.stride(map.across().length(), fine);
            to(Rounding.to(map.across().clamp(start() + direction * stride), stride), Math.log10(session.scenario().rate()));
        }
    }

    private void to(double w, double power) {
        double rate = Rounding.significant(Math.pow(10, power), 3);
        if (Double.isFinite(session.state().frame().loss().value(w))) {
            session.player().pause();
            session.edit(scenario -> scenario.withStart(Vector.of(w)).withRate(rate));
        }
    }

    @Override
    protected double number() {
        return start();
    }

    @Override
    protected String told() {
        return look.text("map.place", Numbers.exact(start()), Numbers.exact(session.scenario().rate()));
    }

    @Override
    protected void set(double w) {
        to(w, Math.log10(session.scenario().rate()));
    }
}
