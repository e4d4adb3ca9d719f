package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Constant;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts products and quotients together: flat, one number in front, one power of each base above and below the line,
/// in [Order].
final class Products {
    private final Symbols symbols;
    private final Sums sums;

    Products(Symbols symbols, Sums sums) {
        this.symbols = symbols;
        this.sums = sums;
    }

    Expression of(List<Expression> tops, List<Expression> bottoms) {
        var work = new Work();
        tops.forEach(top -> work.take(top, true));
        bottoms.forEach(bottom -> work.take(bottom, false));
        return work.finished();
    }

    /// One product in the making.
    private final class Work {
        private final Map<Expression, Exponents> exponents = new IdentityHashMap<>();
        private final List<Expression> bases = new ArrayList<>();
        private Ratio coefficient = Ratio.ONE;
        /// Whether a power became something else, as |x|² does, which may join other factors.
        private boolean again;

        void take(Expression factor, boolean above) {
            switch (factor) {
                case Number(double value) -> takeNumber(factor, Ratio.of(value), above);
                case Negative(var of) -> {
                    coefficient = coefficient.negated();
                    take(of, above);
                }
                case Product(var factors) -> factors.forEach(each -> take(each, above));
                case Inverse(var of) -> take(of, !above);
                case Power(var base, Number(double exponent)) when isWhole(exponent) ->
                    raise(base, (int) exponent, above);
                case Constant _, Expression.Variable _, Expression.Sum _, Power _, Call _, Expression.If _ ->
                    raise(factor, 1, above);
            }
        }

        private void takeNumber(Expression factor, Ratio ratio, boolean above) {
            if (!above && ratio.isZero()) {
                raise(factor, 1, false);
                return;
            }
            Ratio next = coefficient.times(above ? ratio : ratio.inverted());
            if (next.isShort()) {
                coefficient = next;
            } else {
                raise(factor, 1, above);
            }
        }

        private void raise(Expression base, int exponent, boolean above) {
            Exponents before = exponents.get(base);
            if (before == null) {
                bases.add(base);
            }
            Exponents sofar = before == null ? new Exponents(0, 0) : before;
            exponents.put(base, above
                ? new Exponents(sofar.above + exponent, sofar.below)
                : new Exponents(sofar.above, sofar.below + exponent));
        }

        Expression finished() {
            mergeMagnitudes();
            if (bases.size() > 1 || !coefficient.absolute().isOne()) {
                drawOutNumbers();
            }
            List<Expression> above = new ArrayList<>();
            List<Expression> below = new ArrayList<>();
            for (Expression base : bases) {
                Exponents left = exponents.get(base).cancelled(isNeverZero(base));
                add(above, base, left.above);
                add(below, base, left.below);
            }
            boolean dividesByZero = below.removeIf(each -> each == symbols.zero());
            if (dividesByZero) {
                below.clear();
                below.add(symbols.zero());
                above.removeIf(Number.class::isInstance);
                coefficient = Ratio.of(coefficient.top().signum());
            } else if (coefficient.isZero()) {
                return symbols.zero();
            }
            if (again) {
                above.add(symbols.scaled(coefficient, symbols.one()));
                return of(above, below);
            }
            var order = new Order(symbols);
            above.sort(order::factors);
            below.sort(order::factors);
            below.forEach(each -> above.add(symbols.keep(new Inverse(each))));
            if (coefficient.isZero()) {
                above.addFirst(symbols.zero());
                return symbols.keep(new Product(above));
            }
            return new Term(coefficient, core(above)).expression(symbols);
        }

        private Expression core(List<Expression> factors) {
            return switch (factors.size()) {
                case 0 -> symbols.one();
                case 1 -> factors.getFirst();
                default -> symbols.keep(new Product(factors));
            };
        }

        private void add(List<Expression> list, Expression base, int exponent) {
            if (exponent == 1) {
                list.add(base);
            } else if (exponent > 1) {
                Expression power = symbols.power(base, symbols.number(exponent));
                again |= !(power instanceof Power(var same, _) && same == base);
                list.add(power);
            }
        }

        /// 3(2w − 2) is 6(w − 1).
        private void drawOutNumbers() {
            for (Expression base : List.copyOf(bases)) {
                Exponents own = exponents.get(base);
                if (base instanceof Expression.Sum(var terms) && !sums.common(base, terms).isOne()) {
                    Ratio common = sums.common(base, terms);
                    Optional<Ratio> power = common.power(own.above - own.below);
                    if (power.isPresent()) {
                        Expression rest = symbols.sum(terms.stream()
                            .map(term -> symbols.scaled(common.inverted(), term)).toList());
                        coefficient = coefficient.times(power.get());
                        exponents.put(base, new Exponents(0, 0));
                        raise(rest, own.above, true);
                        raise(rest, own.below, false);
                    }
                }
            }
        }

        /// |x|·sign x is x, and |x|² is x².
        private void mergeMagnitudes() {
            for (Expression base : List.copyOf(bases)) {
                if (base instanceof Call(var function, var arguments) && function == Function.ABS) {
                    Expression argument = arguments.getFirst();
                    Expression sign = symbols.keep(Call.of(Function.SIGN, argument));
                    int pairs = Math.min(exponents.get(base).above,
                        exponents.getOrDefault(sign, new Exponents(0, 0)).above % 2);
                    if (pairs == 1) {
                        raise(sign, -1, true);
                        raise(base, -1, true);
                        take(argument, true);
                    }
                }
            }
        }
    }

    /// The powers of one base above and below the line.
    private record Exponents(int above, int below) {

        /// Cancelled where no gap is filled: what remains below still has the gap, or there is none.
        Exponents cancelled(boolean neverZero) {
            if (below > above) {
                return new Exponents(0, below - above);
            }
            return neverZero ? new Exponents(above - below, 0) : this;
        }
    }

    private static boolean isNeverZero(Expression base) {
        return base instanceof Constant
            || base instanceof Call(var function, _) && (function == Function.EXP || function == Function.COSH);
    }

    private static boolean isWhole(double exponent) {
        return exponent == Math.rint(exponent) && exponent >= 1 && exponent <= Powers.LARGEST_WHOLE;
    }
}
