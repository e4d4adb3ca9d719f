package downhill.picture;

import downhill.descent.Run;
import java.util.List;

/// The loss after every step, on a linear or a logarithmic scale.
public final class LossChart {

    /// Beyond this the loss is drawn at the upper edge: no axis is longer.
    private static final double HIGHEST = 1e300;

    private final Page page;
    private final Plane plane;
    private final Frame frame;
    private final boolean logarithmic;

    private LossChart(Page page, Plane plane, Frame frame, boolean logarithmic) {
        this.page = page;
        this.plane = plane;
        this.frame = frame;
        this.logarithmic = logarithmic;
    }

    /// Draws the chart.
    public static void paint(Page page, Box box, Frame frame, boolean logarithmic) {
        Plane plane = plane(page.em(), box, frame.run(), logarithmic);
        new LossChart(page, plane, frame, logarithmic).paint();
    }

    /// The step that a place on the page belongs to.
    public static int stepAt(double x, double em, Box box, Run run, boolean logarithmic) {
        long step = Math.round(plane(em, box, run, logarithmic).wAt(x));
        return Math.clamp(step, 0, run.length());
    }

    private static Plane plane(double em, Box box, Run run, boolean logarithmic) {
        double left = box.left() + 3.4 * em;
        Box drawing = new Box(left, box.top() + 0.6 * em, box.right() - 0.7 * em - left, box.height() - 2.4 * em);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double loss : run.losses()) {
            double value = scaled(loss, logarithmic);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (!logarithmic && low > 0 && low < 0.4 * high) {
            low = 0;
        }
        if (!(high > low)) {
            double middle = Double.isFinite(low) ? low : 0;
            double half = logarithmic || middle == 0 ? 1 : Math.abs(middle) / 2;
            low = middle - half;
            high = middle + half;
        }
        int steps = Math.max(1, run.length());
        return new Plane(drawing, new Interval(-0.012 * steps, 1.012 * steps), new Interval(low, high).padded(0.05));
    }

    private static double scaled(double loss, boolean logarithmic) {
        if (!logarithmic) {
            return Math.clamp(loss, -HIGHEST, HIGHEST);
        }
        return loss > 0 ? Math.log10(loss) : Double.NaN;
    }

    private void paint() {
        grid();
        Run run = frame.run();
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= run.length(); row++) {
            double value = scaled(run.loss(row), logarithmic);
            if (Double.isFinite(value)) {
                line.add(plane.x(row), plane.y(value));
            }
        }
        page.pen().line(line.build(), page.stroke(Role.PATH, 1.2).dashed());
        dots(run);
    }

    private void dots(Run run) {
        double spacing = plane.box().width() / Math.max(1, run.length());
        double radius = Math.clamp(spacing / 2.6, page.unit(1.2), page.unit(3.9));
        Stroke outline = page.stroke(Role.PATH, 1.4);
        double lastX = Double.NaN;
        for (int row = 0; row <= run.length(); row++) {
            double value = scaled(run.loss(row), logarithmic);
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
        double value = scaled(run.loss(frame.step()), logarithmic);
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

    private void grid() {
        Box box = plane.box();
        double em = page.em();
        int about = (int) Math.clamp(box.height() / (3.6 * em), 2, 6);
        double step = Ticks.step(plane.value().length(), about);
        double textSize = 0.86 * em;
        for (double tick : valueTicks(about)) {
            double y = plane.y(tick);
            page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.GRID, 1));
            page.text(RichText.words(valueText(tick, step), Role.DIM), textSize, box.left() - 0.6 * em, y,
                    Page.Align.RIGHT);
        }
        double bottom = box.bottom() + 1.0 * em;
        Interval steps = plane.w();
        int count = (int) Math.clamp(box.width() / (5 * em), 1, 8);
        double between = Math.max(1, Ticks.step(steps.length(), count));
        for (double tick : Ticks.within(steps, (int) Math.max(1, steps.length() / between))) {
            if (tick == Math.rint(tick) && tick >= 0 && tick <= frame.run().length()) {
                page.text(RichText.words(Ticks.text(tick, between), Role.DIM), textSize, plane.x(tick), bottom,
                        Page.Align.MIDDLE);
            }
        }
    }

    private List<Double> valueTicks(int about) {
        if (!logarithmic) {
            return Ticks.within(plane.value(), about);
        }
        double step = Math.max(1, Ticks.step(plane.value().length(), about));
        Interval range = plane.value();
        return Ticks.within(range, (int) Math.max(1, Math.round(range.length() / step))).stream()
                .filter(tick -> tick == Math.rint(tick)).toList();
    }

    private String valueText(double tick, double step) {
        if (!logarithmic) {
            return Ticks.text(tick, step);
        }
        int exponent = (int) tick;
        return exponent >= -2 && exponent <= 4 ? Numbers.exact(Math.pow(10, exponent))
                : "10" + Numbers.superscript(exponent);
    }
}
