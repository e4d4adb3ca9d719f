package downhill.picture;

import downhill.descent.Run;

/// The path on the loss curve: steps made as filled dots joined by lines, steps still to come as hollow ones.
final class PathPainter {

    private final Page page;
    private final Plane plane;
    private final Run run;
    private final int here;

    private PathPainter(Page page, Plane plane, Frame frame) {
        this.page = page;
        this.plane = plane;
        this.run = frame.run();
        this.here = frame.step();
    }

    static void paint(Page page, Plane plane, Frame frame) {
        PathPainter painter = new PathPainter(page, plane, frame);
        painter.made(frame);
        painter.dots(here(frame) + 1, frame.run().length(), false);
        painter.dots(0, here(frame) - 1, true);
    }

    private static int here(Frame frame) {
        return frame.step();
    }

    private void made(Frame frame) {
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= here; row++) {
            line.add(plane.x(run.point(row).w()), plane.y(run.loss(row)));
        }
        if (frame.reveal().moved() > 0) {
            line.add(plane.x(frame.shownW()), plane.y(frame.shownLoss()));
        }
        page.pen().line(line.build(), page.stroke(Role.PATH, 1.4));
    }

    /// Draws the dots of some rows; one that would hide behind the one before is left out.
    private void dots(int from, int to, boolean filled) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        double radius = page.unit(filled ? 5 : 4.2);
        Fill fill = filled ? Fill.of(Role.PATH) : Fill.of(Role.CARD).faded(0.6);
        Stroke outline = page.stroke(Role.PATH, filled ? 1 : 1.5);
        for (int row = from; row <= to; row++) {
            double w = run.point(row).w();
            double x = plane.x(w);
            double y = plane.y(run.loss(row));
            boolean hidden = Math.abs(x - lastX) < 0.35 && Math.abs(y - lastY) < 0.35;
            if (!hidden && plane.box().grown(radius).contains(x, y)) {
                page.pen().dot(x, y, radius, fill, outline);
                lastX = x;
                lastY = y;
            }
        }
    }
}
