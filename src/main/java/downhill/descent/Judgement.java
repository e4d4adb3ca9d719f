package downhill.descent;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The judging of a run: which [Verdict] it gets. `docs/model.md` has the rules in words.
final class Judgement {

    /// How near to the bottom's loss counts as there, as a part of the loss that there was to lose.
    private static final double NEAR = 0.01;
    /// What is no growth and no shrinking but rounding.
    private static final double ROUNDING = 1e-6;

    /// So many times farther from 0 than the start (than 1, if that is nearer) is far away.
    private static final double FAR = 1_000;

    private final Rows rows;
    private final int last;
    private final boolean isNoisy;
    private final double bottom;
    private final double base;

    private Judgement(Rows rows, int last, boolean isNoisy, double bottom, double base) {
        this.rows = rows;
        this.last = last;
        this.isNoisy = isNoisy;
        this.bottom = bottom;
        this.base = base;
    }

    /// @param rows what a run left
    /// @param last the number of its last row
    /// @param descent what it is a run of
    static Consequence of(Rows rows, int last, Ending ending, Descent descent, Valleys valleys) {
        if (descent.loss().weights() != 1) {
            throw new IllegalArgumentException("a verdict is on a loss of one weight");
        }
        if (ending instanceof Ending.StoppedBeingFinite) {
            return unsettled(Verdict.RUNS_AWAY, OptionalDouble.empty(), rows.value(last));
        }
        double end = rows.w(last);
        if (isFarAndHigh(rows, last)) {
            return unsettled(Verdict.RUNS_AWAY, OptionalDouble.empty(), rows.value(last));
        }
        OptionalDouble bottom = valleys.under(end);
        if (stays(rows, last)) {
            boolean isThere = bottom.isPresent()
                    && Math.abs(bottom.getAsDouble() - end) <= 1e-9 * Math.max(1, Math.abs(end));
            return new Consequence(Verdict.STAYS, isThere ? OptionalInt.of(0) : OptionalInt.empty(), bottom,
                    rows.value(last));
        }
        if (bottom.isEmpty()) {
            boolean isHigher = rows.value(last) > rows.value(0);
            boolean isAtRest = end == rows.w(last - 1) && descent.loss().slope(end) == 0;
            if (isHigher || !isAtRest) {
                return unsettled(isHigher ? Verdict.RUNS_AWAY : Verdict.FALLS_ON, bottom, rows.value(last));
            }
        }
        double there = bottom.orElse(end);
        return new Judgement(rows, last, !descent.sight().isExact(), there, descent.loss().value(there))
                .consequence(bottom);
    }

    /// Thrown so far away that no valley is looked for there.
    private static boolean isFarAndHigh(Rows rows, int last) {
        return Math.abs(rows.w(last)) > FAR * Math.max(1, Math.abs(rows.w(0)))
                && rows.value(last) - rows.value(0) > ROUNDING * Math.abs(rows.value(0));
    }

    private static Consequence unsettled(Verdict verdict, OptionalDouble bottom, double finalLoss) {
        return new Consequence(verdict, OptionalInt.empty(), bottom, finalLoss);
    }

    private static boolean stays(Rows rows, int last) {
        double start = rows.w(0);
        for (int row = 1; row <= last; row++) {
            if (rows.w(row) != start) {
                return false;
            }
        }
        return true;
    }

    private Consequence consequence(OptionalDouble valley) {
        boolean swings = swings();
        int there = firstRowThere();
        if (there <= last && (there < last || !swings || shrinks())) {
            return new Consequence(swings ? Verdict.ZIG_ZAGS : Verdict.GLIDES, OptionalInt.of(there), valley,
                    rows.value(last));
        }
        Verdict verdict = climbs() ? Verdict.RUNS_AWAY
                : !swings ? Verdict.CRAWLS
                : shrinks() ? Verdict.ZIG_ZAGS
                : Verdict.NEVER_SETTLES;
        return unsettled(verdict, valley, rows.value(last));
    }

    /// L(w) − L(w\*).
    private double excess(int row) {
        return rows.value(row) - base;
    }

    /// From which row on the loss is near the bottom's for good; the number of rows where it isn't in the end.
    private int firstRowThere() {
        double near = NEAR * (excess(0) > 0 ? excess(0) : Math.max(0, highest(0, last + 1)));
        int row = last + 1;
        while (row > 0 && Math.abs(excess(row - 1)) <= near) {
            row--;
        }
        return row;
    }

    private double highest(int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            highest = Math.max(highest, rows.value(row));
        }
        return highest - base;
    }

    /// Whether the bottom is crossed twice; a run of one step has swung if it has crossed once. Close by doesn't count:
    /// there it is rounding, or noise.
    private boolean swings() {
        double close = (isNoisy ? 0.1 : 1e-9) * Math.abs(rows.w(0) - bottom);
        int enough = Math.min(2, last);
        int crossings = 0;
        double side = 0;
        for (int row = 0; row <= last && crossings < enough; row++) {
            double from = rows.w(row) - bottom;
            if (Math.abs(from) > close) {
                crossings += from * side < 0 ? 1 : 0;
                side = Math.signum(from);
            }
        }
        return crossings >= enough;
    }

    private int third(int number) {
        return (int) ((last + 1L) * number / 3);
    }

    private double highestOfThird(int number) {
        return highest(third(number - 1), third(number));
    }

    /// Whether the swings get smaller: of the rows from the first swing on, the last third stays below half of what the
    /// middle third reaches; or, if only a little lower, every row of it is no higher than the one two before.
    private boolean shrinks() {
        int from = firstSwing();
        int middle = from + (last + 1 - from) / 3;
        int end = from + (int) ((last + 1L - from) * 2 / 3);
        double before = highest(middle, end);
        double after = highest(end, last + 1);
        return after < before / 2 || !isNoisy && (1 + ROUNDING) * after < before && fallsSteadily(end, from);
    }

    private boolean fallsSteadily(int end, int from) {
        for (int row = Math.max(end, from + 2); row <= last; row++) {
            if (excess(row) > excess(row - 2)) {
                return false;
            }
        }
        return true;
    }

    /// The last row before the bottom is crossed for the first time; the first row where it isn't.
    private int firstSwing() {
        double side = Math.signum(rows.w(0) - bottom);
        for (int row = 1; row <= last; row++) {
            if ((rows.w(row) - bottom) * side < 0) {
                return row - 1;
            }
        }
        return 0;
    }

    /// Whether the run's last third goes higher than all before, and that not only by the ups and downs of a run that
    /// jumps about within bounds.
    private boolean climbs() {
        double before = Math.max(highestOfThird(1), highestOfThird(2));
        double end = highestOfThird(3);
        if (isNoisy) {
            return end > 4 * before;
        }
        return end > 2 * before || end > (1 + ROUNDING) * before && growsSteadily();
    }

    /// Whether the excess grows over the last quarter by a factor no smaller than over the quarter before. Where it
    /// nears a bound, as in a hop to and fro that becomes regular, the factor gets smaller.
    private boolean growsSteadily() {
        int quarter = last / 8 * 2;
        if (quarter == 0) {
            return true;
        }
        double first = excess(last - 2 * quarter);
        double middle = excess(last - quarter);
        return first > 0 && Math.log(excess(last) / middle) >= 0.9 * Math.log(middle / first)
                && excess(last) > middle && middle > first;
    }
}
