package downhill.app.control;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.Interval;
import downhill.picture.Plane;
import downhill.picture.Section;
import downhill.session.Rounding;
import downhill.session.Session;

/// The outer edge of the red strip: dragging it sets δw, or along b δb, which is as wide.
public final class NudgeHandle extends LineHandle {

    private final Session session;
    private final Coordinate coordinate;
    private Plane plane;
    private double place;
    private double nudge;

    public NudgeHandle(Look look, Session session) {
        this(look, session, Coordinate.W, "nudge");
    }

    public NudgeHandle(Look look, Session session, Coordinate coordinate, String id) {
        super(session, id, look.text("plot.nudge." + coordinate.symbol()));
        this.session = session;
        this.coordinate = coordinate;
        Tips.on(this, look.text("plot.nudge.tip"));
    }

    public void place(Frame frame, Plane where, double em) {
        plane = where;
        Section section = frame.section(coordinate);
        place = section.position();
        nudge = section.nudge();
        within(new Interval(0, where.across().length()));
        double edge = place + section.outward() * nudge;
        boolean resting = frame.head().atRest() || frame.head().progress() >= 1 && frame.head().progress() <= 2;
        setVisible(resting && where.across().contains(edge) && where.value().contains(0));
        around(where.x(edge), where.y(0), 1.5 * em, 1.7 * em);
    }

    @Override
    protected void dragged(double x, double y) {
        double width = Math.abs(plane.acrossAt(x) - place);
        set(Math.max(width, plane.across().length() / 1_000));
    }

    @Override
    protected void moved(int direction, boolean fine) {
        if (fine) {
            set(nudge * (1 + 0.01 * direction));
        } else {
            set(direction > 0 ? Rounding.up(nudge) : Rounding.down(nudge));
        }
    }

    @Override
    protected double number() {
        return nudge;
    }

    @Override
    protected void set(double width) {
        nudge = Rounding.significant(width, 3);
        session.nudge(nudge);
    }
}
