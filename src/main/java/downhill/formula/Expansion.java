package downhill.formula;

import downhill.formula.Expression.Number;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Multiplies an expression out into a polynomial, where it is one; sums over the data become the numbers they are.
///
/// Inside a sum, x and y of the polynomial are the differences from their means.
record Expansion(PowerSums sums) {

    /// Of what is none, or of too high a degree, nothing.
    Optional<Polynomial> of(Expression expression) {
        if (isNumber(expression)) {
            double value = new Interpreter(Map.of()).of(expression);
            return Double.isFinite(value) ? Optional.of(number(value)) : Optional.empty();
        }
        return switch (expression) {
            case Expression.Variable(var name) -> variable(name);
            case Expression.Sum(var terms) -> sum(terms);
            case Expression.Product(var factors) -> product(factors);
            case Expression.Negative(var of) -> of(of).map(inside -> inside.times(-1));
            case Expression.Power(var base, Number(double exponent))
                    when exponent == Math.rint(exponent) && exponent >= 1 && exponent <= 8 ->
                    of(base).flatMap(inside -> power(inside, (int) exponent));
            case Expression.Aggregate(var by, var of) -> of(of).map(inside -> overRows(by, inside));
            case Number _, Expression.Constant _, Expression.Inverse _, Expression.Power _, Expression.Call _,
                    Expression.If _ -> Optional.empty();
        };
    }

    private static boolean isNumber(Expression expression) {
        return new Walk(expression).nodes().stream().noneMatch(
                node -> node instanceof Expression.Variable || node instanceof Expression.Aggregate);
    }

    private static Polynomial number(double value) {
        return Polynomial.of(Bounded.exactly(new BigDecimal(value)));
    }

    private Optional<Polynomial> variable(String name) {
        Bounded one = Bounded.exactly(BigDecimal.ONE);
        return switch (name) {
            case "w" -> Optional.of(Polynomial.of(new Monomial(1, 0, 0, 0), one));
            case "b" -> Optional.of(Polynomial.of(new Monomial(0, 1, 0, 0), one));
            case "x" -> Optional.of(Polynomial.of(new Monomial(0, 0, 1, 0), one).plus(number(sums.centreX())));
            case "y" -> Optional.of(Polynomial.of(new Monomial(0, 0, 0, 1), one).plus(number(sums.centreY())));
            default -> Optional.empty();
        };
    }

    private Optional<Polynomial> sum(List<Expression> terms) {
        Optional<Polynomial> sum = of(terms.getFirst());
        for (Expression term : terms.subList(1, terms.size())) {
            sum = sum.flatMap(before -> of(term).map(before::plus));
        }
        return sum;
    }

    private Optional<Polynomial> product(List<Expression> factors) {
        Optional<Polynomial> product = Optional.of(number(1));
        for (Expression factor : factors) {
            product = product.flatMap(before -> factor instanceof Expression.Inverse(var of)
                    ? of(of).flatMap(below -> quotient(before, below)) : of(factor).flatMap(before::times));
        }
        return product;
    }

    private static Optional<Polynomial> quotient(Polynomial above, Polynomial below) {
        return below.number().filter(number -> number.isExact() && number.value().signum() != 0)
                .flatMap(number -> above.times(Polynomial.of(
                        Bounded.exactly(BigDecimal.ONE).dividedBy(number.value()))));
    }

    private static Optional<Polynomial> power(Polynomial base, int exponent) {
        Optional<Polynomial> power = Optional.of(base);
        for (int i = 1; i < exponent; i++) {
            power = power.flatMap(before -> before.times(base));
        }
        return power;
    }

    private Polynomial overRows(Aggregation by, Polynomial inside) {
        Map<Monomial, Bounded> totals = new HashMap<>();
        inside.terms().forEach((monomial, factor) -> totals.merge(monomial.ofWeights(),
                factor.times(by == Aggregation.SUM ? sums.total(monomial)
                        : sums.total(monomial).dividedBy(BigDecimal.valueOf(sums.rows()))), Bounded::plus));
        return new Polynomial(totals);
    }
}
