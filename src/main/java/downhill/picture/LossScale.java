package downhill.picture;

import java.util.List;
import java.util.stream.DoubleStream;

/// Losses over steps: the plane of a chart, linear or logarithmic, and its grid.
///
/// @param plane steps to the right; losses up, or their decimal logarithms
/// @param logarithmic which of the two
record LossScale(Plane plane, boolean logarithmic) {

    /// Beyond this the loss is drawn at the upper edge: no axis is longer.
    private static final double HIGHEST = 1e300;
    /// The room for numbers on the left, in ems, with the gap between them and the figure.
    private static final double MARGIN = 3.9;
    private static final double GAP = 0.6;

    /// A scale on which all losses have their place.
    ///
    /// @param em the size of text: margins hold it
    /// @param box all of the chart, its numbers too
    /// @param steps how many steps there are
    static LossScale of(double em, Box box, int steps, boolean logarithmic, DoubleStream losses) {
        double left = box.left() + MARGIN * em;
        Box drawing = new Box(left, box.top() + 0.6 * em, box.right() - 0.7 * em - left, box.height() - 2.4 * em);
        double[] values = losses.map(loss -> scaled(loss, logarithmic)).filter(Double::isFinite).toArray();
        double low = DoubleStream.of(values).min().orElse(Double.POSITIVE_INFINITY);
        double high = DoubleStream.of(values).max().orElse(Double.NEGATIVE_INFINITY);
        if (!logarithmic && low > 0 && low < 0.4 * high) {
            low = 0;
        }
        if (!(high > low)) {
            double middle = Double.isFinite(low) ? low : 0;
            double half = logarithmic || middle == 0 ? 1 : Math.abs(middle) / 2;
            low = middle - half;
            high = middle + half;
        }
        int count = Math.max(1, steps);
        return new LossScale(new Plane(drawing, new Interval(-0.012 * count, 1.012 * count),
                new Interval(low, high).padded(0.05)), logarithmic);
    }

    /// The place of a loss; not finite where it has none.
    double scaled(double loss) {
        return scaled(loss, logarithmic);
    }

    private static double scaled(double loss, boolean logarithmic) {
        if (!logarithmic) {
            return Math.clamp(loss, -HIGHEST, HIGHEST);
        }
        return loss > 0 ? Math.log10(loss) : Double.NaN;
    }

    /// Draws the grid with its round numbers.
    ///
    /// @param length the last of the steps
    void grid(Page page, int length) {
        Box box = plane.box();
        double em = page.em();
        int about = (int) Math.clamp(box.height() / (3.6 * em), 2, 6);
        double step = Ticks.step(plane.value().length(), about);
        List<Double> ticks = valueTicks(about);
        double textSize = 0.92 * em;
        double valueSize = TickText.size(page, ticks.stream().map(tick -> valueText(tick, step)).toList(), textSize,
                (MARGIN - GAP) * em);
        for (double tick : ticks) {
            double y = plane.y(tick);
            page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.GRID, 1));
            page.text(RichText.words(valueText(tick, step), Role.DIM), valueSize, box.left() - GAP * em, y,
                    Page.Align.RIGHT);
        }
        double bottom = box.bottom() + 1.0 * em;
        Interval steps = plane.across();
        int count = (int) Math.clamp(box.width() / (5 * em), 1, 8);
        double between = Math.max(1, Ticks.step(steps.length(), count));
        for (double tick : Ticks.within(steps, (int) Math.max(1, steps.length() / between))) {
            if (tick == Math.rint(tick) && tick >= 0 && tick <= length) {
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
