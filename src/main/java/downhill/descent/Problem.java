package downhill.descent;

import downhill.descent.data.Dataset;
import java.util.Objects;

/// What is to be made small.
///
/// @param formula of the loss, such as `w^2` or `mean((w*x + b - y)^2)`
/// @param data what its `mean(…)` and `sum(…)` go over; [Dataset#NONE] for a formula in the weights alone
public record Problem(String formula, Dataset data) {

    public Problem {
        Objects.requireNonNull(data, "data");
    }

    /// Without data.
    public static Problem of(String formula) {
        return new Problem(formula, Dataset.NONE);
    }

    /// The same data with another formula.
    public Problem withFormula(String other) {
        return new Problem(other, data);
    }
}
