package downhill.app.plane;

import downhill.app.control.Handle;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.picture.Numbers;
import downhill.picture.Plane;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

/// The point on the map of a loss of two weights: dragging it, or the arrow keys, set the start.
public final class PlanePointHandle extends Handle {

    private static final double SIZE = 2.4;

    private final Look look;
    private final Session session;
    private Plane plane;
    private Vector point;

    public PlanePointHandle(Look look, Session session) {
        super(session, "plane-point", look.text("plane.point"));
        this.look = look;
        this.session = session;
        Tips.on(this, look.text("plane.point.tip"));
        setCursor(Cursor.MOVE);
    }

    /// Puts it over the point.
    ///
    /// @param where the map
    /// @param seen whether there is a map to be seen
    public void place(Frame frame, Plane where, double em, boolean seen) {
        plane = where;
        point = frame.run().point(frame.step());
        within(where.across());
        double w = frame.section(Coordinate.W).shown();
        double b = frame.section(Coordinate.B).shown();
        setVisible(seen && where.across().contains(w) && where.value().contains(b));
        around(where.x(w), where.y(b), SIZE * em, SIZE * em);
    }

    @Override
    protected void dragged(double x, double y) {
        Interval w = plane.across();
        Interval b = plane.value();
        start(Vector.of(Rounding.to(w.clamp(plane.acrossAt(x)), w.length() / 1_000),
                Rounding.to(b.clamp(plane.valueAt(y)), b.length() / 1_000)));
    }

    @Override
    protected void arrow(KeyCode code, int direction, boolean fine) {
        Coordinate along = code == KeyCode.UP || code == KeyCode.DOWN ? Coordinate.B : Coordinate.W;
        Interval seen = along == Coordinate.W ? plane.across() : plane.value();
        double step = Rounding.stride(seen.length(), fine);
        start(along.in(point, Rounding.to(along.of(point) + direction * step, step)));
    }

    /// The present point becomes the start of the run.
    private void start(Vector place) {
        session.player().pause();
        session.player().goTo(Playhead.at(0));
        point = place;
        session.edit(scenario -> scenario.withStart(place));
    }

    @Override
    protected double number() {
        return point == null ? Double.NaN : point.w();
    }

    @Override
    protected String told() {
        return point == null ? ""
                : look.text("plane.place", Numbers.exact(point.w()), Numbers.exact(Coordinate.B.of(point)));
    }

    @Override
    protected void set(double w) {
        start(Coordinate.W.in(point, Rounding.to(w, Rounding.stride(plane.across().length(), true))));
    }
}
