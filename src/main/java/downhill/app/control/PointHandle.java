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

/// The point on the curve: dragging it sets the start.
public final class PointHandle extends Handle {

    private final Session session;
    private Plane plane;
    private double w;

    public PointHandle(Look look, Session session) {
        super(session, "point", look.text("plot.point"));
        this.session = session;
        Tips.on(this, look.text("plot.point.tip"));
    }

    public void place(Frame frame, Plane where, double em) {
        plane = where;
        Section section = frame.section(Coordinate.W);
        w = section.position();
        boolean seen = where.across().contains(section.shown()) && where.value().contains(section.shownLoss());
        setVisible(seen);
        around(where.x(section.shown()), where.y(section.shownLoss()), 2.4 * em, 2.4 * em);
    }

    @Override
    protected void dragged(double x, double y) {
        start(plane.across().clamp(plane.acrossAt(x)), plane.across().length() / 1_000);
    }

    @Override
    protected void moved(int direction, boolean fine) {
        double step = plane.across().length() / (fine ? 2_000 : 200);
        double rounded = Math.pow(10, Math.round(Math.log10(step)));
        start(w + direction * rounded, rounded);
    }

    /// The present point becomes the start of the run.
    private void start(double place, double resolution) {
        session.player().pause();
        session.player().goTo(Playhead.at(0));
        w = Rounding.to(place, resolution);
        session.edit(scenario -> scenario.withStart(Vector.of(w)));
    }
}
