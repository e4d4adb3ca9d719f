package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.Plane;
import downhill.picture.Playhead;
import downhill.picture.Section;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;

/// The point on the curve: dragging it sets the start, or with two weights one coordinate of it.
public final class PointHandle extends LineHandle {

    private final Session session;
    private final Coordinate coordinate;
    private Plane plane;
    private Vector point;

    public PointHandle(Look look, Session session) {
        this(look, session, Coordinate.W, "point");
    }

    public PointHandle(Look look, Session session, Coordinate coordinate, String id) {
        super(session, id, look.text("plot.point." + coordinate.symbol()));
        this.session = session;
        this.coordinate = coordinate;
        Tips.on(this, look.text("plot.point.tip"));
    }

    public void place(Frame frame, Plane where, double em) {
        plane = where;
        Section section = frame.section(coordinate);
        point = frame.run().point(frame.step());
        within(where.across());
        boolean seen = where.across().contains(section.shown()) && where.value().contains(section.shownLoss());
        setVisible(seen);
        around(where.x(section.shown()), where.y(section.shownLoss()), 2.4 * em, 2.4 * em);
    }

    @Override
    protected double number() {
        return point == null ? Double.NaN : coordinate.of(point);
    }

    @Override
    protected void set(double value) {
        start(value, Rounding.stride(plane.across().length(), true));
    }

    @Override
    protected void dragged(double x, double y) {
        start(plane.across().clamp(plane.acrossAt(x)), plane.across().length() / 1_000);
    }

    @Override
    protected void moved(int direction, boolean fine) {
        double stride = Rounding.stride(plane.across().length(), fine);
        start(coordinate.of(point) + direction * stride, stride);
    }

    /// The present point becomes the start of the run.
    private void start(double place, double resolution) {
        session.player().pause();
        session.player().goTo(Playhead.at(0));
        point = coordinate.in(point, Rounding.to(place, resolution));
        Vector wanted = point;
        session.edit(scenario -> scenario.withStart(wanted));
    }
}
