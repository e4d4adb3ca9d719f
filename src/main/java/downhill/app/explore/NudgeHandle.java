package downhill.app.explore;

import downhill.app.control.Handle;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Coordinate;
import downhill.picture.Frame;
import downhill.picture.Plane;
import downhill.picture.Section;
import downhill.session.Rounding;
import downhill.session.Session;

/// The outer edge of the red strip: dragging it sets δw.
final class NudgeHandle extends Handle {

    private final Session session;
    private Plane plane;
    private double w;
    private double nudge;

    NudgeHandle(Look look, Session session) {
        super(session, "nudge", look.text("plot.nudge"));
        this.session = session;
        Tips.on(this, look.text("plot.nudge.tip"));
    }

    void place(Frame frame, Plane where, double em) {
        plane = where;
        Section section = frame.section(Coordinate.W);
        w = section.position();
        nudge = section.nudge();
        double edge = w + section.outward() * nudge;
        boolean resting = frame.head().atRest() || frame.head().progress() >= 1 && frame.head().progress() <= 2;
        setVisible(resting && where.across().contains(edge) && where.value().contains(0));
        around(where.x(edge), where.y(0), 1.5 * em, 1.7 * em);
    }

    @Override
    protected void dragged(double x, double y) {
        double width = Math.abs(plane.acrossAt(x) - w);
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

    private void set(double width) {
        nudge = Rounding.significant(width, 3);
        session.nudge(nudge);
    }
}
