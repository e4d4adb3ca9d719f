package downhill.picture;

import downhill.descent.Run;
import java.util.stream.DoubleStream;

/// The loss after every step, on a linear or a logarithmic scale.
public final class LossChart {

    private final Page page;
    private final LossScale scale;
    private final Plane plane;
    private final Frame frame;

    private LossChart(Page page, LossScale scale, Frame frame) {
        this.page = page;
        this.scale = scale;
        this.plane = scale.plane();
        this.frame = frame;
    }

    /// Draws the chart.
    public static void paint(Page page, Box box, Frame frame, boolean logarithmic) {
        new LossChart(page, scale(page.em(), box, frame, logarithmic), frame).paint();
    }

    /// The step that a place on the page belongs to.
    public static int stepAt(double x, double em, Box box, Frame frame, boolean logarithmic) {
        long step = Math.round(scale(em, box, frame, logarithmic).plane().acrossAt(x));
        return Math.clamp(step, 0, frame.run().length());
    }

    private static LossScale scale(double em, Box box, Frame frame, boolean logarithmic) {
        return LossScale.of(em, box, frame.length(), logarithmic, DoubleStream.of(frame.run().losses()));
    }

    private void paint() {
        scale.grid(page, frame.length());
        Run run = frame.run();
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= frame.lastDrawn(); row++) {
            double value = scale.scaled(run.loss(row));
            if (Double.isFinite(value)) {
                line.add(plane.x(row), plane.y(value));
            }
        }
        page.pen().line(line.build(), page.stroke(Role.PATH, 1.2).dashed());
        dots(run);
    }

    private void dots(Run run) {
        double spacing = plane.box().width() / Math.max(1, frame.length());
        double radius = Math.clamp(spacing / 2.6, page.unit(1.2), page.unit(3.9));
        Stroke outline = page.stroke(Role.PATH, 1.4);
        double lastX = Double.NaN;
        for (int row = 0; row <= frame.lastDrawn(); row++) {
            double value = scale.scaled(run.loss(row));
            double x = plane.x(row);
            if (row == frame.step() || Math.abs(x - lastX) < page.unit(1.5)) {
                continue;
            }
            lastX = x;
            if (Double.isFinite(value)) {
                page.pen().dot(x, plane.y(value), radius,
                        row < frame.step() ? Fill.of(Role.PATH) : Fill.of(Role.CARD), outline);
            } else {
                below(x);
            }
        }
        double value = scale.scaled(run.loss(frame.step()));
        double x = plane.x(frame.step());
        if (Double.isFinite(value)) {
            page.pen().dot(x, plane.y(value), page.unit(5.4), Fill.of(Role.PATH), page.stroke(Role.CARD, 1.5));
        } else {
            below(x);
        }
    }

    /// A loss of 0 or less has no place on a logarithmic scale: it is marked at the lower edge.
    private void below(double x) {
        double tip = plane.box().bottom();
        double size = page.unit(4);
        page.pen().area(Points.of(x, tip, x - size, tip - 1.6 * size, x + size, tip - 1.6 * size), Fill.of(Role.PATH));
    }
}
