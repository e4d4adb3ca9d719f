package downhill.descent;

import downhill.formula.Columns;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;

/// Sight of a mini-batch: in each step the loss is worked out over some rows of the data only.
///
/// Value, slope and curvature are all the batch's. A rule that asks for the loss at other places, as a line search does,
/// is answered by the loss over all rows, as it is with noise.
///
/// @param rows which rows each step sees
/// @param points all rows
/// @param loss the loss over rows
public record Batch(Batches rows, Columns points, RowLoss loss) implements Sight {

    @Override
    public Evaluation seen(Vector point, Evaluation exact, int row) {
        int[] numbers = rows.rows(row);
        double[] x = new double[numbers.length];
        double[] y = new double[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            x[index] = points.x(numbers[index]);
            y[index] = points.y(numbers[index]);
        }
        return loss.at(point, Columns.of(x, y));
    }

    @Override
    public boolean isExact() {
        return false;
    }

    @Override
    public Optional<Batches> batches() {
        return Optional.of(rows);
    }
}
