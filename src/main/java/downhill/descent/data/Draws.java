package downhill.descent.data;

/// Numbers that look random and follow from a seed: the generator SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast
/// splittable pseudorandom number generators", 2014).
///
/// It can be asked for any of its numbers directly, so a draw depends on no draw before it, and nothing has to be stored.
/// Whole numbers and [StrictMath]: the same bits on every machine.
public final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Draws() {
    }

    /// Number `index`, from 0, of the generator started with a seed.
    public static long bits(long seed, long index) {
        return mixed(seed + (index + 1) * GOLDEN);
    }

    /// From 0 to just below 1: the upper 53 bits of a number, taken as a fraction of 1.
    public static double fraction(long seed, long index) {
        return (bits(seed, index) >>> 11) * 0x1p-53;
    }

    /// A whole number from 0 to just below a bound, which must be above 0.
    public static int below(int bound, long seed, long index) {
        return (int) Math.unsignedMultiplyHigh(bits(seed, index), bound);
    }

    /// A normal number of mean 0 and variance 1: √(−2·ln(1 − u))·cos(2πv), where u and v are the numbers `index` and
    /// the next, as fractions (G. E. P. Box, M. E. Muller, "A note on the generation of random normal deviates", 1958).
    public static double normal(long seed, long index) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction(seed, index)));
        return radius * StrictMath.cos(2 * Math.PI * fraction(seed, index + 1));
    }

    /// The generator's last move: every bit of the result depends on every bit given.
    static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
