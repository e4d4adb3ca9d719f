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

    static Term of(Symbols symbols, Expression kept) {
        return switch (kept) {
            case Number(double value) -> new Term(Ratio.of(value), symbols.one());
            case Negative(var of) -> {
                Term term = of(symbols, of);
                yield new Term(term.coefficient.negated(), term.core);
            }
            case Inverse(Number(double value)) when value != 0 ->
                new Term(Ratio.of(value).inverted(), symbols.one());
            case Product(var factors) -> of(symbols, kept, factors);
            case Expression.Constant _, Expression.Variable _, Sum _, Inverse _, Expression.Power _, Expression.Call _,
                Expression.If _ -> new Term(Ratio.ONE, kept);
        };
    }

    private static Term of(Symbols symbols, Expression kept, List<Expression> factors) {
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
            : new Term(coefficient, symbols.keep(bare(symbols, rest)));
    }

    private static Expression bare(Symbols symbols, List<Expression> factors) {
        return switch (factors.size()) {
            case 0 -> symbols.one();
            case 1 -> factors.getFirst();
            default -> new Product(factors);
        };
    }

    /// Put together again: the number in front, the sign outside; −(a − b) is b − a.
    Expression expression(Symbols symbols) {
        if (coefficient.isZero()) {
            return symbols.zero();
        }
        if (coefficient.isNegative() && core instanceof Sum(var terms) && coefficient.equals(Ratio.MINUS_ONE)) {
            return symbols.sum(terms.stream().map(symbols::negate).toList());
        }
        Ratio sign = Ratio.of(coefficient.top().signum());
        if (isNowhere() && !coefficient.equals(sign)) {
            return new Term(sign, core).expression(symbols);
        }
        if (!coefficient.isDouble()) {
            return withPowerOfTen(symbols);
        }
        if (isOne() && (coefficient.isDecimal() || !coefficient.isFraction())) {
            return symbols.number(coefficient.value());
        }
        Expression positive = positive(symbols);
        return coefficient.isNegative() ? symbols.keep(new Negative(positive)) : positive;
    }

    /// 10⁶⁰⁰w, whose number is no double.
    private Expression withPowerOfTen(Symbols symbols) {
        int magnitude = coefficient.magnitude();
        Expression number = symbols.number(coefficient.withoutMagnitude(magnitude).value());
        Expression ten = symbols.keep(new Expression.Power(symbols.number(10), symbols.number(Math.abs(magnitude))));
        return magnitude > 0
            ? symbols.product(List.of(number, ten, core))
            : symbols.quotient(List.of(number, core), List.of(ten));
    }

    /// Whether the core divides by zero, so that a coefficient means nothing: 2/0 is 1/0.
    private boolean isNowhere() {
        Expression last = core instanceof Product(var factors) ? factors.getLast() : core;
        return last instanceof Inverse(Number(double value)) && value == 0;
    }

    private boolean isOne() {
        return core instanceof Number(double value) && value == 1;
    }

    private Expression positive(Symbols symbols) {
        Ratio absolute = coefficient.absolute();
        if (absolute.isOne()) {
            return core;
        }
        boolean fraction = !absolute.isDecimal() && absolute.isFraction();
        double front = fraction ? absolute.top().doubleValue() : absolute.value();
        List<Expression> factors = new ArrayList<>();
        if (front != 1) {
            factors.add(symbols.number(front));
        }
        List<Expression> own = core instanceof Product(var all) ? all : isOne() ? List.of() : List.of(core);
        own.stream().filter(factor -> !(factor instanceof Inverse)).forEach(factors::add);
        if (fraction) {
            factors.add(symbols.keep(new Inverse(symbols.number(absolute.bottom().doubleValue()))));
        }
        own.stream().filter(Inverse.class::isInstance).forEach(factors::add);
        return symbols.keep(factors.size() == 1 ? factors.getFirst() : new Product(factors));
    }
}
