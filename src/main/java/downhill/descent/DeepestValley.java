package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The deepest valley of a loss of one weight that is found near where one starts. Beyond there may be a deeper one: nobody
/// can look everywhere.
///
/// @param w its bottom w\*
/// @param loss L there
/// @param fall by how much the start is higher
public record DeepestValley(double w, double loss, double fall) {

    /// How many starts are tried.
    private static final int TRIED = 240;
    /// What is deeper only by that part of the fall is as deep.
    private static final double SAME = 1e-9;

    /// @param loss a loss of one weight
    /// @param start what is called near: up to three times as far from 0, or from 1 where that is less, on either side
    /// @param cancelled asked before each start that is tried; once it says yes, what is returned is of no use
    /// @return empty where no valley is found
    static Optional<DeepestValley> near(Loss loss, double start, BooleanSupplier cancelled) {
        double reach = reach(start);
        LineValleys valleys = new LineValleys(loss);
        double deepest = Double.NaN;
        for (int tried = 0; tried <= TRIED && !cancelled.getAsBoolean(); tried++) {
            Vector from = Vector.of(reach * (2.0 * tried / TRIED - 1));
            double bottom = valleys.under(from).map(Vector::w).orElse(Double.NaN);
            if (Double.isFinite(loss.value(bottom)) && !(loss.value(bottom) >= loss.value(deepest))) {
                deepest = bottom;
            }
        }
        return Double.isNaN(deepest) ? Optional.empty()
                : Optional.of(new DeepestValley(deepest, loss.value(deepest), loss.value(start) - loss.value(deepest)));
    }

    /// The same for neighbouring starts, so that it is seldom looked for while the start is dragged.
    static double reach(double start) {
        return 3 * Math.pow(2, Math.ceil(Math.log(Math.max(1, Math.abs(start))) / Math.log(2)));
    }

    /// Whether it is deeper than a place where L is `other`.
    public boolean isBelow(double other) {
        return other - loss > SAME * Math.max(Math.abs(fall), Math.ulp(other));
    }
}
