package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Number;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The derivative as it is worked out rather than printed: in a form that loses no digits where terms of the printed one
/// nearly cancel.
///
/// A product ∏ rᵢ^kᵢ, with xᵢ = rᵢ^mᵢ (m is 2 where r is √x, 3 where it is ∛x, else 1), has the derivative
///
///     ∏ rᵢ^(kᵢ − mᵢ) · Σᵢ kᵢ/mᵢ·xᵢ′·∏ⱼ xⱼ (j ≠ i)
///
/// so that what quotients, roots and exponentials have in common stands outside the sum, where like terms cancel exactly:
/// w²/(1 + w²) has 2w/(1 + w²)², with no 1 − 1 in it however large w is.
final class StableDerivative extends Derivative {

    /// Products of more factors are differentiated in halves.
    private static final int MOST_FACTORS = 6;

    private final Workbench workbench;
    private final Numerators numerators;

    StableDerivative(Workbench workbench, String variable) {
        super(workbench, variable);
        this.workbench = workbench;
        this.numerators = new Numerators(workbench);
    }

    @Override
    Expression fixedPower(Expression kept, Expression base, Expression exponent) {
        return exponent instanceof Number ? product(List.of(kept)) : super.fixedPower(kept, base, exponent);
    }

    @Override
    Expression call(Expression kept, Function function, Expression x) {
        return switch (function) {
            case SQRT, CBRT -> product(List.of(kept));
            case ASIN -> workbench.divide(of(x), circle(x));
            case ACOS -> workbench.divide(workbench.negate(of(x)), circle(x));
            case LN -> Softplus.exponent(function, x)
                    .map(z -> super.call(workbench.call(Function.SOFTPLUS, z), Function.SOFTPLUS, z))
                    .orElseGet(() -> super.call(kept, function, x));
            case SIN, COS, TAN, ATAN, SINH, COSH, TANH, EXP, LOG2, LOG10, ABS, SIGN, FLOOR, RELU, SIGMOID, SOFTPLUS, MIN,
                    MAX -> super.call(kept, function, x);
        };
    }

    /// √(1 − x²), which keeps its digits near ±1.
    private Expression circle(Expression x) {
        return workbench.call(Function.SQRT, workbench.multiply(
                workbench.subtract(workbench.one(), x), workbench.add(workbench.one(), x)));
    }

    @Override
    Expression product(List<Expression> factors) {
        List<Expression> above = new ArrayList<>();
        List<Expression> below = new ArrayList<>();
        List<Factor> moving = new ArrayList<>();
        for (Expression factor : factors) {
            // Asked of a factor that stands alone, isFixed would ask for this very derivative.
            if (factors.size() == 1 || !isFixed(factor)) {
                moving.add(Factor.of(factor, this, workbench));
            } else if (factor instanceof Inverse(var of)) {
                below.add(of);
            } else {
                above.add(factor);
            }
        }
        if (moving.isEmpty()) {
            return workbench.zero();
        }
        if (moving.size() > MOST_FACTORS) {
            return super.product(factors);
        }
        above.add(numerators.cleared(sum(mirrored(moving)), below));
        for (Factor factor : moving) {
            double k = factor.outside();
            if (k > 0) {
                above.add(workbench.power(factor.root(), workbench.number(k)));
            } else if (k < 0) {
                below.add(workbench.power(factor.root(), workbench.number(-k)));
            }
        }
        return workbench.quotient(above, below);
    }

    private Expression sum(List<Factor> moving) {
        List<List<Expression>> terms = new ArrayList<>();
        for (Factor factor : moving) {
            List<Expression> term = new ArrayList<>();
            term.add(workbench.divide(workbench.number(factor.k()), workbench.number(factor.m())));
            term.add(factor.growth().orElseGet(() -> of(factor.inside())));
            moving.stream().filter(other -> other != factor && other.growth().isEmpty())
                    .forEach(other -> term.add(other.inside()));
            terms.add(term);
        }
        return workbench.withoutGaps(moving.stream().map(Factor::inside).toList(), () -> numerators.collected(
                workbench.sum(terms.stream().map(workbench::product).toList())));
    }

    /// With sigmoid(x)ᵏ·sigmoid(−x)ᵏ taken together: sigmoid(−x) − sigmoid(x), which cancels near 0, is −tanh ½x.
    private List<Factor> mirrored(List<Factor> moving) {
        for (Factor one : moving) {
            if (one.root() instanceof Call(var function, var arguments) && function == Function.SIGMOID) {
                Expression x = arguments.getFirst();
                Expression mirror = workbench.call(Function.SIGMOID, workbench.negate(x));
                Optional<Factor> other = moving.stream()
                        .filter(factor -> factor.root() == mirror && factor.k() == one.k()).findFirst();
                if (other.isPresent()) {
                    List<Factor> rest = new ArrayList<>(moving);
                    rest.remove(one);
                    rest.remove(other.get());
                    Expression half = workbench.call(Function.TANH, workbench.scaled(Ratio.of(0.5), x));
                    rest.add(new Factor(one.root(), one.k(), 1, one.inside(),
                            Optional.of(workbench.negate(workbench.multiply(half, of(x))))));
                    return rest;
                }
            }
        }
        return moving;
    }
}
