package downhill.descent;

/// What of a run is left to chance.
///
/// @param noise σ, the size of the noise on the slope that the optimizer sees; 0 for none
/// @param seed what randomness starts from: the same seed gives the same run
public record Chance(double noise, long seed) {

    /// Nothing.
    public static final Chance NONE = new Chance(0, 0);

    public Chance withNoise(double sigma) {
        return new Chance(sigma, seed);
    }

    public Chance withSeed(long number) {
        return new Chance(noise, number);
    }
}
