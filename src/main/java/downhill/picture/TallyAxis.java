package downhill.picture;

import java.util.List;

/// The numbers that a class has answered, as dots over an axis of their own. A few that are far from all others lie at its
/// ends.
final class TallyAxis {

    private static final double FAR = 30;
    private static final double FOOT = 1.7;

    private TallyAxis() {
    }

    /// @param box what it may take
    static void paint(Page page, Box box, Tally tally) {
        if (tally.dots().isEmpty()) {
            return;
        }
        double em = page.em();
        Box axis = new Box(box.left() + em, box.bottom() - FOOT * em, box.width() - 2 * em, 0);
        boolean isRate = tally.scale() == Tally.Scale.RATE;
        Interval seen = seen(tally, isRate);
        page.pen().line(axis.left(), axis.top(), axis.right(), axis.top(), page.stroke(Role.DIM, 1.4));
        ticks(page, axis, seen, isRate);
        tally.right().ifPresent(at -> {
            double x = x(axis, seen, isRate, at.w());
            page.pen().line(x, box.top(), x, axis.top() + 0.3 * em, page.stroke(Role.SLOPE, 2.2).dashed());
        });
        double foot = axis.top() - TallyDots.radius(em) - page.unit(1);
        if (tally.dots().stream().anyMatch(dot -> scaled(dot.at().w(), isRate) > seen.high())) {
            arrow(page, axis.right(), foot, 1);
        }
        if (tally.dots().stream().anyMatch(dot -> scaled(dot.at().w(), isRate) < seen.low())) {
            arrow(page, axis.left(), foot, -1);
        }
        TallyFigure.dots(page, tally, TallyDots.stacked(tally.dots().stream()
                .map(dot -> new TallyDots.Placed(x(axis, seen, isRate, dot.at().w()), foot, dot)).toList(),
                new Box(box.left(), box.top() + TallyDots.radius(em), box.width(), foot - box.top()), em));
    }

    /// There are more, farther out.
    private static void arrow(Page page, double x, double y, int side) {
        double em = page.em();
        page.pen().area(Points.of(x + side * 0.95 * em, y, x + side * 0.5 * em, y - 0.35 * em, x + side * 0.5 * em,
                y + 0.35 * em), Fill.of(Role.GUESS));
    }

    private static double scaled(double value, boolean isRate) {
        return isRate ? Math.log10(Math.max(1e-12, value)) : value;
    }

    private static double x(Box axis, Interval seen, boolean isRate, double value) {
        return axis.left() + (seen.clamp(scaled(value, isRate)) - seen.low()) / seen.length() * axis.width();
    }

    /// From the least to the greatest, but no farther from the middle one than some times what most of them are.
    private static Interval seen(Tally tally, boolean isRate) {
        List<Double> values = tally.dots().stream().map(dot -> scaled(dot.at().w(), isRate)).sorted().toList();
        double middle = values.get(values.size() / 2);
        List<Double> off = values.stream().map(value -> Math.abs(value - middle)).sorted().toList();
        double usual = Math.max(off.get(off.size() / 2), 1e-3 * Math.max(1, Math.abs(middle)));
        double right = tally.right().map(at -> scaled(at.w(), isRate)).filter(Double::isFinite).orElse(middle);
        double reach = Math.max(FAR * usual, 1.2 * Math.abs(right - middle));
        double low = Math.min(right, Math.max(values.getFirst(), middle - reach));
        double high = Math.max(right, Math.min(values.getLast(), middle + reach));
        double margin = Math.max(0.05 * (high - low), 0.05 * Math.max(1e-3, Math.max(Math.abs(low), Math.abs(high))));
        return new Interval(low - margin, high + margin);
    }

    private static void ticks(Page page, Box axis, Interval seen, boolean isRate) {
        double em = page.em();
        int about = (int) Math.clamp(axis.width() / (5 * em), 2, 8);
        double step = Ticks.step(seen.length(), about);
        for (double tick : Ticks.within(seen, about)) {
            double x = axis.left() + (tick - seen.low()) / seen.length() * axis.width();
            String text = isRate ? Numbers.significant(Math.pow(10, tick), 2) : Ticks.text(tick, step);
            page.pen().line(x, axis.top(), x, axis.top() + 0.3 * em, page.stroke(Role.DIM, 1));
            page.text(RichText.words(text, Role.DIM), 0.92 * em, x, axis.top() + 1.05 * em, Page.Align.MIDDLE);
        }
    }
}
