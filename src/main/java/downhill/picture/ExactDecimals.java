package downhill.picture;

import downhill.formula.Chosen;
import downhill.formula.Expression;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works a formula out in decimals, exactly, as a reader would who checks it with a pencil; where a fraction or a root
/// has no end, to 60 digits.
final class ExactDecimals {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal ROUNDING = new BigDecimal("1e-40");
    private static final double MOST_POWER = 100_000;

    private final Map<String, BigDecimal> values;

    private ExactDecimals(Map<String, BigDecimal> values) {
        this.values = values;
    }

    /// Whether what is said of a formula is true of these numbers.
    static boolean isTrue(Chosen.Fact fact, Map<String, BigDecimal> values) {
        ExactDecimals decimals = new ExactDecimals(values);
        return decimals.of(fact.left()).flatMap(left -> decimals.of(fact.right()).map(left::compareTo))
                .map(compared -> compared < 0 ? Chosen.Order.LESS
                        : compared > 0 ? Chosen.Order.GREATER : Chosen.Order.EQUAL)
                .filter(fact.orders()::contains).isPresent();
    }

    /// Whether a formula of these numbers is equal to a result.
    static boolean isEqual(Expression formula, Map<String, BigDecimal> values, BigDecimal result) {
        return new ExactDecimals(values).of(formula)
                .filter(value -> value.subtract(result).abs().compareTo(result.abs().multiply(ROUNDING)) <= 0)
                .isPresent();
    }

    /// Whether a formula's value, where it has one, is so near to a result; and where it has none.
    static boolean isWithin(BigDecimal distance, Expression formula, Map<String, BigDecimal> values, BigDecimal result) {
        return new ExactDecimals(values).of(formula)
                .map(value -> value.subtract(result).abs().compareTo(distance) <= 0)
                .orElse(true);
    }

    /// Empty where it has no value, or none that decimals can tell.
    private Optional<BigDecimal> of(Expression expression) {
        return switch (expression) {
            case Expression.Number number -> Optional.of(BigDecimal.valueOf(number.value()));
            case Expression.Variable variable -> Optional.ofNullable(values.get(variable.name()));
            case Expression.Sum sum -> sum(sum.terms());
            case Expression.Product product -> product(product.factors());
            case Expression.Negative minus -> of(minus.of()).map(BigDecimal::negate);
            case Expression.Inverse inverse -> of(inverse.of()).filter(value -> value.signum() != 0)
                    .map(value -> BigDecimal.ONE.divide(value, DIGITS));
            case Expression.Power power -> of(power.base())
                    .flatMap(base -> of(power.exponent()).flatMap(exponent -> raised(base, exponent)));
            case Expression.Call call -> call(call);
            case Expression.Constant constant -> Optional.empty();
            case Expression.Aggregate aggregate -> Optional.empty();
            case Expression.If choice -> Optional.empty();
        };
    }

    private Optional<BigDecimal> sum(List<Expression> terms) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (Expression term : terms) {
            sum = sum.flatMap(before -> of(term).map(before::add));
        }
        return sum;
    }

    private Optional<BigDecimal> product(List<Expression> factors) {
        Optional<BigDecimal> product = Optional.of(BigDecimal.ONE);
        for (Expression factor : factors) {
            product = product.flatMap(before -> of(factor).map(before::multiply));
        }
        return product;
    }

    private static Optional<BigDecimal> raised(BigDecimal base, BigDecimal exponent) {
        boolean whole = exponent.signum() >= 0 && exponent.stripTrailingZeros().scale() <= 0
                && exponent.doubleValue() <= MOST_POWER;
        return whole ? Optional.of(base.pow(exponent.intValueExact(), DIGITS)) : Optional.empty();
    }

    private Optional<BigDecimal> call(Expression.Call call) {
        Optional<BigDecimal> argument = of(call.arguments().getFirst());
        return switch (call.function()) {
            case SIGN -> argument.map(value -> BigDecimal.valueOf(value.signum()));
            case FLOOR -> argument.map(value -> value.setScale(0, RoundingMode.FLOOR));
            case RELU -> argument.map(BigDecimal.ZERO::max);
            case MIN -> argument.flatMap(value -> of(call.arguments().getLast()).map(value::min));
            case MAX -> argument.flatMap(value -> of(call.arguments().getLast()).map(value::max));
            case SQRT -> argument.filter(value -> value.signum() >= 0).map(value -> value.sqrt(DIGITS));
            case ABS -> argument.map(BigDecimal::abs);
            case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, EXP, LN, LOG2, LOG10, CBRT, SIGMOID, SOFTPLUS ->
                    Optional.empty();
        };
    }
}
