package downhill.formula;

import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.List;

/// A coefficient and what it multiplies: 3 and w² for 3w²; 5 and 1 for the number 5.
record Term(Ratio coefficient, Expression core) {

    static Term of(Workbench workbench, Expression kept) {
        return switch (kept) {
            case Number(double value) -> new Term(Ratio.of(value), workbench.one());
            case Negative(var of) -> {
                Term term = of(workbench, of);
                yield new Term(term.coefficient.negated(), term.core);
            }
            case Inverse(Number(double value)) when value != 0 ->
                    new Term(Ratio.of(value).inverted(), workbench.one());
            case Product(var factors) -> of(workbench, kept, factors);
            case Expression.Constant _, Expression.Variable _, Sum _, Inverse _, Expression.Power _, Expression.Call _,
                    Expression.Aggregate _, Expression.If _ -> new Term(Ratio.ONE, kept);
        };
    }

    private static Term of(Workbench workbench, Expression kept, List<Expression> factors) {
        Ratio coefficient = Ratio.ONE;
        List<Expression> rest = new ArrayList<>();
        boolean first = true;
        for (Expression factor : factors) {
            if (first && factor instanceof Number(double value)) {
                coefficient = coefficient.times(Ratio.of(value));
            } else if (factor instanceof Inverse(Number(double value)) && value != 0) {
                coefficient = coefficient.times(Ratio.of(value).inverted());
            } else {
                rest.add(factor);
            }
            first = false;
        }
        return rest.size() == factors.size()
                ? new Term(Ratio.ONE, kept)
                : new Term(coefficient, workbench.keep(bare(workbench, rest)));
    }

    private static Expression bare(Workbench workbench, List<Expression> factors) {
        return switch (factors.size()) {
            case 0 -> workbench.one();
            case 1 -> factors.getFirst();
            default -> new Product(factors);
        };
    }

    /// Put together again: the number in front, the sign outside; −(a − b) is b − a.
    Expression expression(Workbench workbench) {
        if (coefficient.isZero()) {
            return workbench.zero();
        }
        if (coefficient.isNegative() && core instanceof Sum(var terms) && coefficient.equals(Ratio.MINUS_ONE)) {
            return workbench.sum(terms.stream().map(workbench::negate).toList());
        }
        Ratio sign = Ratio.of(coefficient.top().signum());
        if (isNowhere() && !coefficient.equals(sign)) {
            return new Term(sign, core).expression(workbench);
        }
        if (!coefficient.isDouble()) {
            return withPowerOfTen(workbench);
        }
        if (isOne() && (coefficient.isDecimal() || !coefficient.isFraction())) {
            return workbench.number(coefficient.value());
        }
        Expression positive = positive(workbench);
        return coefficient.isNegative() ? workbench.keep(new Negative(positive)) : positive;
    }

    /// 10⁶⁰⁰w, whose number is no double.
    private Expression withPowerOfTen(Workbench workbench) {
        int magnitude = coefficient.magnitude();
        Expression number = workbench.number(coefficient.withoutMagnitude(magnitude).value());
        Expression ten = workbench.keep(new Expression.Power(workbench.number(10), workbench.number(Math.abs(magnitude))));
        return magnitude > 0
                ? workbench.product(List.of(number, ten, core))
                : workbench.quotient(List.of(number, core), List.of(ten));
    }

    /// Whether the core divides by zero, so that a coefficient means nothing: 2/0 is 1/0.
    private boolean isNowhere() {
        Expression last = core instanceof Product(var factors) ? factors.getLast() : core;
        return last instanceof Inverse(Number(double value)) && value == 0;
    }

    private boolean isOne() {
        return core instanceof Number(double value) && value == 1;
    }

    private Expression positive(Workbench workbench) {
        Ratio absolute = coefficient.absolute();
        if (absolute.isOne()) {
            return core;
        }
        boolean fraction = !absolute.isDecimal() && absolute.isFraction();
        double front = fraction ? absolute.top().doubleValue() : absolute.value();
        List<Expression> factors = new ArrayList<>();
        if (front != 1) {
            factors.add(workbench.number(front));
        }
        List<Expression> own = core instanceof Product(var all) ? all : isOne() ? List.of() : List.of(core);
        own.stream().filter(factor -> !(factor instanceof Inverse)).forEach(factors::add);
        if (fraction) {
            factors.add(workbench.keep(new Inverse(workbench.number(absolute.bottom().doubleValue()))));
        }
        own.stream().filter(Inverse.class::isInstance).forEach(factors::add);
        return workbench.keep(factors.size() == 1 ? factors.getFirst() : new Product(factors));
    }
}
