package downhill.descent;

/// What of a run is left to chance.
///
/// @param noise σ, the size of the noise on the slope that the optimizer sees; 0 for none
/// @param seed what randomness starts from: the same seed gives the same run
/// @param batch how many rows of the data each step sees; 0 for all
public record Chance(double noise, long seed, int batch) {

    /// Nothing.
    public static final Chance NONE = new Chance(0, 0);

    /// Noise alone: every step sees all rows.
    public Chance(double noise, long seed) {
        this(noise, seed, 0);
    }

    public Chance withNoise(double sigma) {
        return new Chance(sigma, seed, batch);
    }

    public Chance withSeed(long number) {
        return new Chance(noise, number, batch);
    }

    public Chance withBatch(int rows) {
        return new Chance(noise, seed, rows);
    }
}
