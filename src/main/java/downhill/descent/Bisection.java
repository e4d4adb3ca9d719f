package downhill.descent;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// The two neighbouring numbers between which something becomes true.
///
/// @param before the last number where it is not true yet
/// @param beyond the first where it is
record Bisection(double before, double beyond) {

    /// How much of a way is cut off a line's aim, as a part of its square.
    private static final double TRUNCATED = 0.2;
    /// How much longer than halving it may take at worst: as many halvings as make this 1.
    private static final double SLACK = 32;

    /// Halves the way from one number, where it isn't true, to another, where it is, as often as numbers can be halved.
    static Bisection of(double from, double to, DoublePredicate isBeyond) {
        double before = from;
        double beyond = to;
        while (true) {
            double middle = before + (beyond - before) / 2;
            if (middle == before || middle == beyond) {
                return new Bisection(before, beyond);
            }
            if (isBeyond.test(middle)) {
                beyond = middle;
            } else {
                before = middle;
            }
        }
    }

    /// The same where a function stops being below 0, with fewer places asked where the function is smooth: by the line
    /// through both ends, moved a little towards the middle so that both come nearer, and never farther from the middle than
    /// leaves halving in reach ("interpolate, truncate, project" by Oliveira and Takahashi, 2021).
    ///
    /// @param function below 0 at `from` and not at `to`; where it has no value it counts as not below
    static Bisection ofRise(double from, double to, DoubleUnaryOperator function) {
        double before = from;
        double beyond = to;
        double atBefore = function.applyAsDouble(from);
        double atBeyond = function.applyAsDouble(to);
        double finest = Math.ulp(Math.max(Math.abs(from), Math.abs(to)));
        double room = SLACK * Math.abs(to - from);
        double truncated = TRUNCATED / Math.abs(to - from);
        while (Math.abs(beyond - before) > 2 * finest) {
            double width = beyond - before;
            double middle = before + width / 2;
            double line = before - atBefore * (width / (atBeyond - atBefore));
            double towards = Math.signum(middle - line);
            double cut = line + towards * Math.max(truncated * width * width, finest);
            double aimed = (middle - cut) * towards > 0 ? cut : middle;
            double farthest = room - Math.abs(width) / 2;
            double next = Math.abs(aimed - middle) <= farthest ? aimed : middle - towards * farthest;
            if (!((next - before) * (beyond - next) > 0)) {
                next = middle;
            }
            double atNext = function.applyAsDouble(next);
            if (atNext < 0) {
                before = next;
                atBefore = atNext;
            } else {
                beyond = next;
                atBeyond = atNext;
            }
            room = Math.max(room / 2, finest);
        }
        return of(before, beyond, place -> !(function.applyAsDouble(place) < 0));
    }
}
