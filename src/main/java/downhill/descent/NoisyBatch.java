package downhill.descent;

import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;

/// Sight of a mini-batch, with noise on its slope.
public record NoisyBatch(Batch batch, Noise noise) implements Sight {

    @Override
    public Evaluation seen(Vector point, Evaluation exact, int row) {
        return noise.seen(point, batch.seen(point, exact, row), row);
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Optional<Batches> batches() {
        return batch.batches();
    }
}
