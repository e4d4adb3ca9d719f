package downhill.picture;

import downhill.descent.Sweep;
import java.util.List;

/// The loss after n steps, as a curve over the rate.
///
/// The height goes up to a little above the loss at the start; what is higher, or no number any more, is drawn along the
/// upper edge. On a logarithmic scale it goes down by twelve powers of ten at most.
public final class LossOverRate {

    private static final double MOST_POWERS = 12;

    private final Page page;
    private final Plane plane;
    private final boolean logarithmic;

    private LossOverRate(Page page, Plane plane, boolean logarithmic) {
        this.page = page;
        this.plane = plane;
        this.logarithmic = logarithmic;
    }

    /// What is drawn.
    ///
    /// @param sweep the losses at every rate
    /// @param steps n
    /// @param rate the present rate
    /// @param loss the loss of the present run after n steps
    /// @param logarithmic whether losses are on a logarithmic scale
    public record Content(Sweep sweep, int steps, double rate, double loss, boolean logarithmic) {
    }

    /// Draws the curve, and a dot for the present rate.
    ///
    /// @param box from left to right as wide as the scale
    public static void paint(Page page, Box box, RateScale scale, Content content) {
        if (content.sweep().isFailed()) {
            return;
        }
        Interval powers = new Interval(scale.low(), scale.high());
        Plane plane = new Plane(box, powers, heights(content));
        LossOverRate chart = new LossOverRate(page, plane, content.logarithmic());
        chart.grid();
        chart.curve(content);
        double power = Math.log10(content.rate());
        page.pen().dot(plane.x(power), chart.y(content.loss()), page.unit(5.4), Fill.of(Role.PATH),
                page.stroke(Role.CARD, 1.5));
    }

    static Interval heights(Content content) {
        Sweep sweep = content.sweep();
        double high = scaled(sweep.lossAfter(0, 0), content.logarithmic());
        double low = Double.isFinite(high) ? high : Double.POSITIVE_INFINITY;
        for (int index = 0; index < sweep.size(); index++) {
            double height = scaled(sweep.lossAfter(index, content.steps()), content.logarithmic());
            if (Double.isFinite(height)) {
                low = Math.min(low, height);
            }
        }
        if (!Double.isFinite(high)) {
            high = Double.isFinite(low) ? low + 1 : 1;
        }
        low = content.logarithmic() ? Math.max(low, high - MOST_POWERS) : Math.min(low, high);
        if (!content.logarithmic()) {
            low = low > 0 && low < 0.4 * high ? 0 : Math.max(low, high - 1e300);
        }
        if (!(low < high)) {
            double half = content.logarithmic() || high == 0 ? 1 : Math.abs(high) / 2;
            return new Interval(high - half, high + half);
        }
        return new Interval(low, high).padded(0.08);
    }

    private static double scaled(double loss, boolean logarithmic) {
        double size = Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss;
        return logarithmic ? size > 0 ? Math.log10(size) : Double.NEGATIVE_INFINITY : size;
    }

    /// The place of a loss; on an edge where it is outside.
    private double y(double loss) {
        return plane.y(plane.value().clamp(scaled(loss, logarithmic)));
    }

    private void curve(Content content) {
        Sweep sweep = content.sweep();
        Points.Builder line = new Points.Builder();
        Points.Builder off = new Points.Builder();
        for (int index = 0; index < sweep.size(); index += sweep.every()) {
            double x = plane.box().left() + plane.box().width() * index / (sweep.size() - 1);
            double loss = sweep.lossAfter(index, content.steps());
            if (scaled(loss, logarithmic) > plane.value().high()) {
                off.add(x, plane.box().top()).add(Math.min(plane.box().right(),
                        x + plane.box().width() * sweep.every() / (sweep.size() - 1)), plane.box().top());
            }
            line.add(x, y(loss));
        }
        page.pen().line(line.build(), page.stroke(Role.PATH, 1.6));
        page.pen().segments(off.build(), page.stroke(Role.RUNS_AWAY, 3.5));
    }

    private void grid() {
        Box box = plane.box();
        for (double tick : ticks()) {
            double y = plane.y(tick);
            page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.GRID, 1));
            String text = logarithmic ? Numbers.significant(Math.pow(10, tick), 1)
                    : Ticks.text(tick, Ticks.step(plane.value().length(), 3));
            page.text(RichText.words(text, Role.DIM), 0.8 * page.em(), box.left() + 0.2 * page.em(),
                    y - 0.55 * page.em(), Page.Align.LEFT);
        }
    }

    private List<Double> ticks() {
        List<Double> ticks = Ticks.within(plane.value(), 3);
        return logarithmic ? ticks.stream().filter(tick -> tick == Math.rint(tick)).toList() : ticks;
    }
}
