package downhill.descent;

import java.util.function.DoublePredicate;

/// The two neighbouring numbers between which something becomes true.
///
/// @param before the last number where it is not true yet
/// @param beyond the first where it is
record Bisection(double before, double beyond) {

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
}
