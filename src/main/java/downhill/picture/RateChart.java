package downhill.picture;

import downhill.descent.Run;

/// The learning rate over the steps of a run: the shape of its schedule, the present step marked.
public final class RateChart {

    private RateChart() {
    }

    /// Draws the chart, small: a line and a dot.
    public static void paint(Page page, Box box, Frame frame) {
        Run run = frame.run();
        int length = frame.length();
        if (length < 1) {
            return;
        }
        double highest = 0;
        for (int step = 0; step < length; step++) {
            highest = Math.max(highest, run.rate(step));
        }
        if (highest == 0) {
            return;
        }
        double em = page.em();
        Plane plane = new Plane(new Box(box.left() + 0.5 * em, box.top() + 0.45 * em, box.width() - em,
                box.height() - 0.9 * em), new Interval(-0.5, length - 0.5), new Interval(0, highest));
        page.pen().line(plane.box().left(), plane.y(0), plane.box().right(), plane.y(0), page.stroke(Role.LINE, 1));
        Points.Builder line = new Points.Builder();
        for (int step = 0; step < length; step++) {
            line.add(plane.x(step - 0.5), plane.y(run.rate(step))).add(plane.x(step + 0.5), plane.y(run.rate(step)));
        }
        page.pen().line(line.build(), page.stroke(Role.STEP, 1.8));
        if (frame.step() < length) {
            page.pen().dot(plane.x(frame.step()), plane.y(run.rate(frame.step())), page.unit(4), Fill.of(Role.STEP),
                    page.stroke(Role.CARD, 1));
        }
    }
}
