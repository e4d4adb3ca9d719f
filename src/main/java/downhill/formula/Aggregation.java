package downhill.formula;

import java.util.Locale;
import java.util.Optional;

/// What makes one number of a number for each row of the data.
///
/// The rows are added up in their order, from 0, each to the sum of those before. Of what is the same in every row the mean
/// is that itself, and the sum is the number of rows times it.
public enum Aggregation {
    MEAN,
    SUM;

    /// As it is typed and printed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Aggregation> named(String name) {
        for (Aggregation each : values()) {
            if (each.word().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Given what all rows add up to.
    double ofTotal(double total, int rows) {
        return this == MEAN ? total / rows : total;
    }

    /// Of what is the same in every row.
    double ofSame(double value, int rows) {
        return this == MEAN ? value : rows * value;
    }
}
