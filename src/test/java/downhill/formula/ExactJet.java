package downhill.formula;

import java.math.BigDecimal;
import java.util.List;

/// A formula's value, slope and second derivative to many digits, by Taylor arithmetic and textbook derivatives.
///
/// @param v f(w)
/// @param d f′(w)
/// @param dd f″(w)
record ExactJet(BigDecimal v, BigDecimal d, BigDecimal dd) {

    private static final BigDecimal ZERO = BigDecimal.ZERO;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.TWO;

    /// @throws ArithmeticException where the formula is not a number
    static ExactJet of(Expression typed, double w, int digits) {
        return new Judge(new ManyDigits(digits), new BigDecimal(w)).of(typed);
    }

    private record Judge(ManyDigits in, BigDecimal w) {

        ExactJet of(Expression expression) {
            return switch (expression) {
                case Expression.Number(double value) -> constant(new BigDecimal(Double.toString(value)));
                case Expression.Constant constant ->
                        constant(constant == Expression.Constant.PI ? in.pi() : in.exp(ONE));
                case Expression.Variable _ -> new ExactJet(w, ONE, ZERO);
                case Expression.Sum(var terms) -> terms.stream().map(this::of).reduce(this::plus).orElseThrow();
                case Expression.Product(var factors) -> factors.stream().map(this::of).reduce(this::times).orElseThrow();
                case Expression.Negative(var of) -> times(constant(ONE.negate()), of(of));
                case Expression.Inverse(var of) -> power(of(of), constant(ONE.negate()));
                case Expression.Power(var base, var exponent) -> power(of(base), of(exponent));
                case Expression.Call(var function, var arguments) -> call(function, arguments);
                case Expression.Aggregate _, Expression.If _ -> throw new IllegalArgumentException("not judged");
            };
        }

        private ExactJet constant(BigDecimal value) {
            return new ExactJet(value, ZERO, ZERO);
        }

        private ExactJet plus(ExactJet left, ExactJet right) {
            return new ExactJet(left.v.add(right.v, in.digits()), left.d.add(right.d, in.digits()),
                    left.dd.add(right.dd, in.digits()));
        }

        private ExactJet times(ExactJet left, ExactJet right) {
            return new ExactJet(in.times(left.v, right.v),
                    in.times(left.d, right.v).add(in.times(left.v, right.d), in.digits()),
                    in.times(left.dd, right.v).add(in.times(TWO.multiply(left.d), right.d), in.digits())
                            .add(in.times(left.v, right.dd), in.digits()));
        }

        /// f(g), given f, f′ and f″ at g.
        private ExactJet chain(ExactJet g, BigDecimal f, BigDecimal df, BigDecimal ddf) {
            return new ExactJet(f, in.times(df, g.d),
                    in.times(ddf, in.times(g.d, g.d)).add(in.times(df, g.dd), in.digits()));
        }

        private ExactJet power(ExactJet base, ExactJet exponent) {
            BigDecimal n = exponent.v;
            if (exponent.d.signum() == 0 && exponent.dd.signum() == 0) {
                BigDecimal first = n.signum() == 0 ? ZERO : in.times(n, in.power(base.v, n.subtract(ONE)));
                BigDecimal two = n.multiply(n.subtract(ONE));
                BigDecimal second = two.signum() == 0 ? ZERO : in.times(two, in.power(base.v, n.subtract(TWO)));
                return chain(base, in.power(base.v, n), first, second);
            }
            return exp(times(exponent, ln(base)));
        }

        private ExactJet exp(ExactJet x) {
            BigDecimal value = in.exp(x.v);
            return chain(x, value, value, value);
        }

        private ExactJet ln(ExactJet x) {
            if (x.v.signum() <= 0) {
                throw new ArithmeticException("no logarithm of " + x.v);
            }
            BigDecimal first = in.divided(ONE, x.v);
            return chain(x, in.ln(x.v), first, in.times(first, first).negate());
        }

        private ExactJet root(ExactJet x, int n) {
            ExactJet size = power(x.v.signum() < 0 ? times(constant(ONE.negate()), x) : x,
                    constant(in.divided(ONE, BigDecimal.valueOf(n))));
            return x.v.signum() < 0 ? times(constant(ONE.negate()), size) : size;
        }

        private ExactJet call(Function function, List<Expression> arguments) {
            ExactJet x = of(arguments.getFirst());
            ExactJet one = constant(ONE);
            ExactJet minus = times(constant(ONE.negate()), x);
            return switch (function) {
                case SIN -> chain(x, in.sin(x.v), in.cos(x.v), in.sin(x.v).negate());
                case COS -> chain(x, in.cos(x.v), in.sin(x.v).negate(), in.cos(x.v).negate());
                case TAN -> {
                    BigDecimal tan = in.divided(in.sin(x.v), in.cos(x.v));
                    BigDecimal slope = ONE.add(in.times(tan, tan));
                    yield chain(x, tan, slope, in.times(TWO.multiply(tan), slope));
                }
                case ASIN, ACOS -> asin(x, function == Function.ASIN ? ONE : ONE.negate());
                case ATAN -> {
                    BigDecimal slope = in.divided(ONE, ONE.add(in.times(x.v, x.v)));
                    yield chain(x, in.atan(x.v), slope, in.times(TWO.negate().multiply(x.v), in.times(slope, slope)));
                }
                case SINH -> times(constant(new BigDecimal("0.5")), plus(exp(x), times(constant(ONE.negate()), exp(minus))));
                case COSH -> times(constant(new BigDecimal("0.5")), plus(exp(x), exp(minus)));
                // 1 − 2/(e^2x + 1)
                case TANH -> plus(one, times(constant(TWO.negate()),
                        power(plus(one, exp(times(constant(TWO), x))), constant(ONE.negate()))));
                case EXP -> exp(x);
                case LN -> ln(x);
                case LOG2 -> times(constant(in.divided(ONE, in.ln(TWO))), ln(x));
                case LOG10 -> times(constant(in.divided(ONE, in.ln(BigDecimal.TEN))), ln(x));
                case SQRT -> root(x, 2);
                case CBRT -> root(x, 3);
                case ABS -> x.v.signum() < 0 ? minus : x;
                case SIGN, FLOOR -> constant(ONE);
                case RELU -> x.v.signum() > 0 ? x : constant(ZERO);
                case SIGMOID -> power(plus(one, exp(minus)), constant(ONE.negate()));
                case SOFTPLUS -> {
                    // Its second derivative by the chain would be the difference of two slopes.
                    BigDecimal small = in.exp(x.v.abs().negate());
                    BigDecimal sum = ONE.add(small, in.digits());
                    BigDecimal slope = in.divided(x.v.signum() < 0 ? small : ONE, sum);
                    yield chain(x, in.ln(sum).add(x.v.max(ZERO), in.digits()), slope,
                            in.divided(small, in.times(sum, sum)));
                }
                case MIN -> lower(x, of(arguments.getLast()));
                case MAX -> times(constant(ONE.negate()),
                        lower(minus, times(constant(ONE.negate()), of(arguments.getLast()))));
            };
        }

        private static ExactJet lower(ExactJet left, ExactJet right) {
            return left.v.compareTo(right.v) <= 0 ? left : right;
        }

        private ExactJet asin(ExactJet x, BigDecimal sign) {
            BigDecimal slope = in.divided(ONE, in.squareRoot(ONE.subtract(in.times(x.v, x.v))));
            BigDecimal angle = in.atan(in.times(x.v, slope));
            BigDecimal value = sign.signum() > 0 ? angle : in.divided(in.pi(), TWO).subtract(angle, in.digits());
            return chain(x, value, in.times(sign, slope), in.times(sign, in.times(x.v, slope.pow(3, in.digits()))));
        }
    }
}
