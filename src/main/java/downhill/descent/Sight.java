package downhill.descent;

import downhill.plugin.Evaluation;
import downhill.plugin.Vector;

/// What the optimizer sees of the loss: one choice for a whole run.
///
/// What is seen in a step follows from the number of the step and from a seed, and from nothing that came before. So a run
/// has nothing to keep of it, and one that is longer begins like the shorter one.
public sealed interface Sight permits Sight.Exact, Noise {

    Sight EXACT = new Exact();

    /// With noise on the slope; exact where there is none.
    ///
    /// @param sigma the size of the noise, in units of the slope; not below 0
    static Sight of(double sigma, long seed) {
        return sigma > 0 ? new Noise(sigma, seed) : EXACT;
    }

    /// What is seen of the loss at a point.
    ///
    /// @param exact what the loss is there
    /// @param row the number of the step, from 0
    Evaluation seen(Vector point, Evaluation exact, int row);

    /// Whether what is seen is always what is so.
    boolean isExact();

    /// The loss as it is.
    record Exact() implements Sight {

        @Override
        public Evaluation seen(Vector point, Evaluation exact, int row) {
            return exact;
        }

        @Override
        public boolean isExact() {
            return true;
        }
    }
}
