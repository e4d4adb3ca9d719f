package downhill.descent;

import downhill.formula.Columns;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;

/// What the optimizer sees of the loss: one choice for a whole run.
///
/// What is seen in a step follows from the number of the step and from a seed, and from nothing that came before. So a run
/// has nothing to keep of it, and one that is longer begins like the shorter one.
public sealed interface Sight permits Sight.Exact, Noise, Batch, NoisyBatch {

    Sight EXACT = new Exact();

    /// With noise on the slope; exact where there is none.
    ///
    /// @param sigma the size of the noise, in units of the slope; not below 0
    static Sight of(double sigma, long seed) {
        return sigma > 0 ? new Noise(sigma, seed) : EXACT;
    }

    /// What a scenario leaves to chance: batches where they are asked for and the loss is one over data, and noise on top.
    /// A batch of all rows is no batch.
    ///
    /// @param points all rows of the data
    static Sight of(Chance chance, PreparedLoss loss, Columns points) {
        Sight noise = of(chance.noise(), chance.seed());
        RowLoss rows = loss.overRows().orElse(null);
        if (rows == null || chance.batch() == 0 || chance.batch() >= points.rows()) {
            return noise;
        }
        Batch batch = new Batch(new Batches(points.rows(), chance.batch(), chance.seed()), points, rows);
        return noise instanceof Noise added ? new NoisyBatch(batch, added) : batch;
    }

    /// What is seen of the loss at a point.
    ///
    /// @param exact what the loss is there
    /// @param row the number of the step, from 0
    Evaluation seen(Vector point, Evaluation exact, int row);

    /// Whether what is seen is always what is so.
    boolean isExact();

    /// Which rows of the data each step sees; empty where every step sees all.
    default Optional<Batches> batches() {
        return Optional.empty();
    }

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
