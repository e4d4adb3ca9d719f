package downhill.descent;

import downhill.plugin.Vector;

/// How a run went, as seen from a bottom: how high above it in each row, and on which side of it.
///
/// @param rows what the run left
/// @param last the number of its last row
/// @param isNoisy whether chance has a part in it
/// @param bottom the place it is seen from
/// @param across the direction, of length 1, in which sides are told apart
/// @param base L at the bottom
record Course(Rows rows, int last, boolean isNoisy, Vector bottom, Vector across, double base) {

    /// What is no growth and no shrinking but rounding.
    static final double ROUNDING = 1e-6;

    /// How near to the bottom's loss counts as there, as a part of the loss that there was to lose.
    private static final double NEAR = 0.01;

    /// L(w) − L(w\*).
    private double excess(int row) {
        return rows.value(row) - base;
    }

    /// How far beside the bottom; below 0 on one side, above on the other.
    double side(int row) {
        return rows.along(row, bottom, across);
    }

    /// What counts as near the bottom's loss.
    private double near() {
        return NEAR * (excess(0) > 0 ? excess(0) : Math.max(0, highest(0, last + 1)));
    }

    /// Whether chance has driven it off again from where it had come near the bottom's loss: it is not on its way any more,
    /// although it needn't cross the bottom twice and far enough for a swing.
    boolean isDrivenOff() {
        double near = near();
        for (int row = 0; isNoisy && row < last; row++) {
            if (Math.abs(excess(row)) <= near) {
                return Math.abs(excess(last)) > near;
            }
        }
        return false;
    }

    /// From which row on the loss is near the bottom's for good; the number of rows where it isn't in the end.
    int firstRowThere() {
        double near = near();
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

    /// Whether the bottom is crossed twice, or come to and left again on the same side; a run of one step has swung if it
    /// has crossed once. Close by doesn't count as a side: there it is rounding, or noise.
    boolean swings() {
        double close = (isNoisy ? 0.1 : 1e-9) * Norm.of(rows.point(0).minus(bottom));
        int enough = Math.min(2, last);
        int crossings = 0;
        double side = 0;
        boolean isThere = false;
        for (int row = 0; row <= last && crossings < enough; row++) {
            double from = side(row);
            boolean isClose = Math.abs(from) <= close;
            if (!isClose) {
                crossings += from * side < 0 ? 1 : isThere && !isNoisy ? enough : 0;
                side = Math.signum(from);
            }
            isThere = isClose && side != 0;
        }
        return crossings >= enough;
    }

    private int third(int number) {
        return (int) ((last + 1L) * number / 3);
    }

    private double highestOfThird(int number) {
        return highest(third(number - 1), third(number));
    }

    /// Whether the swings get smaller: by the rule that they follow, if they follow one; if not, of the rows from the
    /// first swing on, the last third stays below half of what the middle third reaches; or, if only a little lower, every
    /// swing of it reaches no higher than the one two before.
    ///
    /// @param factor as of [#factor()]
    boolean shrinks(double factor) {
        return Double.isNaN(factor) ? shrinksByThirds() : factor < 1;
    }

    /// The factor by which swings grow from step to step; NaN where they follow no rule.
    double factor() {
        return isNoisy ? Double.NaN : Recurrence.factor(this);
    }

    private boolean shrinksByThirds() {
        int from = firstSwing();
        int middle = from + (last + 1 - from) / 3;
        int end = from + (int) ((last + 1L - from) * 2 / 3);
        double before = highest(middle, end);
        double after = highest(end, last + 1);
        return after < before / 2 || !isNoisy && (1 + ROUNDING) * after < before && fallsSteadily(end, from);
    }

    /// Whether every swing that begins from a row on reaches no higher than the one before on the same side.
    private boolean fallsSteadily(int end, int from) {
        double side = 0;
        double height = 0;
        double before = Double.POSITIVE_INFINITY;
        double twoBefore = Double.POSITIVE_INFINITY;
        for (int row = from; row <= last; row++) {
            if (side(row) * side < 0) {
                twoBefore = before;
                before = height;
                height = 0;
            }
            side = side(row) == 0 ? side : side(row);
            height = Math.max(height, excess(row));
            if (row >= end && height > twoBefore) {
                return false;
            }
        }
        return true;
    }

    /// The last row before the bottom is crossed for the first time; the first row where it isn't.
    private int firstSwing() {
        double side = Math.signum(side(0));
        for (int row = 1; row <= last; row++) {
            if (side(row) * side < 0) {
                return row - 1;
            }
        }
        return 0;
    }

    /// Whether it ends more than twice as high above the bottom as it began; by chance, four times.
    boolean endsHigher() {
        return excess(0) > 0 && excess(last) > (isNoisy ? 4 : 2) * excess(0);
    }

    /// Whether the run's last third goes higher than all before, and that not only by the ups and downs of a run that
    /// jumps about within bounds.
    ///
    /// @param factor as of [#factor()]; NaN where it doesn't swing
    boolean climbs(double factor) {
        return Double.isNaN(factor) ? climbsByThirds() : factor > 1;
    }

    private boolean climbsByThirds() {
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
