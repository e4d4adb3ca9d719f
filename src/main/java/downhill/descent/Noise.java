package downhill.descent;

import downhill.descent.data.Draws;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;

/// Sight with noise on the gradient: σ times a normal number for every step and coordinate, always the same for the same
/// seed.
///
/// Stands in for what a mini-batch does in real training. The normal number of step row and coordinate i (0 for w, 1 for
/// b) is made of numbers 4·row + 2·i and the next of a generator started with the seed; see [Draws]. So a draw depends
/// neither on the run's length nor on the draws before it, and nothing has to be stored.
///
/// @param sigma σ, the size of the noise in units of the slope; above 0
/// @param seed what it starts from
public record Noise(double sigma, long seed) implements Sight {

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
        return Draws.normal(seed, index);
    }
}
