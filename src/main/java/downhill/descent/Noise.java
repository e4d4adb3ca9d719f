package downhill.descent;

import downhill.plugin.Evaluation;
import downhill.plugin.Vector;

/// Sight with noise on the gradient: σ times a normal number for every step and coordinate, always the same for the same
/// seed.
///
/// Stands in for what a mini-batch does in real training. The normal number of step row and coordinate i (0 for w, 1 for
/// b) is √(−2·ln(1 − x))·cos(2πy) (G. E. P. Box, M. E. Muller, "A note on the generation of random normal deviates",
/// 1958), where x and y are numbers 4·row + 2·i and the next of the generator SplitMix64 started with the seed (G. L.
/// Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014), their upper 53 bits taken as a
/// fraction of 1. That generator can be asked for any number directly, so a draw depends neither on the run's length nor
/// on the draws before it, and nothing has to be stored. Whole numbers and [StrictMath]: the same bits on every machine.
///
/// @param sigma σ, the size of the noise in units of the slope; above 0
/// @param seed what it starts from
public record Noise(double sigma, long seed) implements Sight {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public Noise {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("no noise: " + sigma);
        }
    }

    @Override
    public Evaluation seen(Vector point, Evaluation exact, int row) {
        return new Evaluation(exact.value(), on(exact.gradient(), row), exact.curvature());
    }

    @Override
    public boolean isExact() {
        return false;
    }

    /// A slope with the noise of a step on it.
    ///
    /// @param row the number of the step, from 0
    Vector on(Vector slope, int row) {
        double w = slope.w() + sigma * normal(4L * row);
        return slope.size() == 1 ? Vector.of(w) : Vector.of(w, slope.b() + sigma * normal(4L * row + 2));
    }

    private double normal(long index) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction(index)));
        return radius * StrictMath.cos(2 * Math.PI * fraction(index + 1));
    }

    /// From 0 to just below 1.
    private double fraction(long index) {
        return (bits(index) >>> 11) * 0x1p-53;
    }

    /// Number `index`, from 0, of SplitMix64.
    long bits(long index) {
        long z = seed + (index + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
