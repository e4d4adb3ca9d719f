package downhill.formula;

import downhill.formula.Expression.Aggregate;
import downhill.formula.Expression.Sum;
import java.util.List;
import java.util.Optional;

/// What a loss over data says if it is the error of a model: which model of y, in which measure, and how large weights are
/// punished.
///
///     factor · mean or sum of the error of (model against y)  +  penalty · w²
///
/// @param model   the model M, in w, b and x, such as w·x + b; of a logistic error its values are log-odds, and sigmoid(M)
///     the probability of y = 1
/// @param measure how the error of a row is measured
/// @param by      whether the errors are averaged or added up
/// @param factor  what they are multiplied by, taking squared errors as (M − y)², Huber's as ½(M − y)² near 0: ½ for half
///     of the mean
/// @param corner  where Huber's error becomes straight; 0 for all others
/// @param penalty λ of λ·w²; 0 if there is none
public record FittedModel(
        Formula model, Measure measure, Aggregation by, double factor, double corner, double penalty) {

    /// How wrong a model is about one row.
    public enum Measure {
        /// (M − y)².
        SQUARED,
        /// |M − y|.
        ABSOLUTE,
        /// ½(M − y)² up to a distance d, then d(|M − y| − ½d).
        HUBER,
        /// ln(1 + e^(−(2y − 1)M)), for y of 0 or 1.
        LOGISTIC
    }

    /// Nothing where a loss has another shape, or a model with other data in it than the row's x.
    public static Optional<FittedModel> of(Formula loss) {
        var workbench = new Workbench();
        Expression kept = new Simplified(workbench).of(loss.expression());
        List<Expression> terms = kept instanceof Sum(var all) ? all : List.of(kept);
        List<Expression> overRows = terms.stream().filter(term -> new Walk(term).goesOverRows()).toList();
        List<Term> plain = terms.stream().filter(term -> !overRows.contains(term)).map(workbench::term).toList();
        Expression square = workbench.square(workbench.variable("w"));
        if (overRows.size() != 1 || plain.size() > 1 || plain.stream().anyMatch(term -> term.core() != square)) {
            return Optional.empty();
        }
        double penalty = plain.isEmpty() ? 0 : plain.getFirst().coefficient().value();
        Term errors = workbench.term(overRows.getFirst());
        return errors.core() instanceof Aggregate(var by, var of)
                ? new ErrorShape(workbench).of(of).filter(error -> error.factor() * errors.coefficient().value() > 0)
                        .map(error -> new FittedModel(Formula.of(error.model()), error.measure(), by,
                                error.factor() * errors.coefficient().value(), error.corner(), penalty))
                : Optional.empty();
    }
}
