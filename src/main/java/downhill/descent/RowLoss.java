package downhill.descent;

import downhill.formula.Columns;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;

/// A loss over data that can be asked over other rows, such as some of its own: the same formula, other columns.
///
/// Pure and thread-safe.
@FunctionalInterface
public interface RowLoss {

    /// The loss over these rows, with its exact gradient and curvature.
    Evaluation at(Vector point, Columns rows);
}
