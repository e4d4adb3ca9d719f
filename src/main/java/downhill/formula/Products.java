package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Constant;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Negative;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.List;

/// Puts products and quotients together: flat, one number in front, one power of each base above and below the line,
/// in [TermOrder].
final class Products {

    private final Workbench workbench;
    private final Sums sums;

    Products(Workbench workbench, Sums sums) {
        this.workbench = workbench;
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

        private final Bases bases = new Bases(workbench, sums);
        private final List<Expression> above = new ArrayList<>();
        private final List<Expression> below = new ArrayList<>();
        private Ratio coefficient = Ratio.ONE;
        /// Whether a power became something else, as |x|² does, which may join other factors.
        private boolean again;

        void take(Expression factor, boolean isAbove) {
            switch (factor) {
                case Number(double value) -> takeNumber(factor, Ratio.of(value), isAbove);
                case Negative(var of) -> {
                    coefficient = coefficient.negated();
                    take(of, isAbove);
                }
                case Product(var factors) -> factors.forEach(each -> take(each, isAbove));
                case Inverse(var of) -> take(of, !isAbove);
                case Power(var base, Number(double exponent)) when isWhole(exponent) ->
                        bases.raise(base, (int) exponent, isAbove);
                case Constant _, Expression.Variable _, Sum _, Power _, Call _, Expression.Aggregate _, Expression.If _ ->
                        bases.raise(factor, 1, isAbove);
            }
        }

        private void takeNumber(Expression factor, Ratio ratio, boolean isAbove) {
            if (!isAbove && ratio.isZero()) {
                bases.raise(factor, 1, false);
                return;
            }
            Ratio next = coefficient.times(isAbove ? ratio : ratio.inverted());
            if (next.isShort()) {
                coefficient = next;
            } else {
                bases.raise(factor, 1, isAbove);
            }
        }

        Expression finished() {
            bases.takeSigned(true).forEach(each -> take(each, true));
            bases.takeSigned(false).forEach(each -> take(each, false));
            if (!bases.isSingleSum() || !coefficient.absolute().isOne()) {
                coefficient = coefficient.times(bases.drawOutNumbers());
            }
            for (Expression base : bases.all()) {
                if (bases.isSignWithoutEffect(base)) {
                    continue;
                }
                Bases.Exponents left = bases.exponents(base).cancelled(isNeverZero(base) || workbench.leavesNoGap(base));
                add(above, base, left.above());
                add(below, base, left.below());
            }
            boolean dividesByZero = below.stream().anyMatch(each -> each == workbench.zero());
            if (dividesByZero) {
                forgetNumbers();
            }
            if (coefficient.isZero() && !dividesByZero) {
                return workbench.zero();
            }
            if (again) {
                above.add(workbench.scaled(coefficient, workbench.one()));
                return of(above, below);
            }
            return inOrder();
        }

        private void add(List<Expression> list, Expression base, int exponent) {
            if (exponent == 1) {
                list.add(base);
            } else if (exponent > 1 && base instanceof Sum) {
                list.add(workbench.keep(new Power(base, workbench.number(exponent))));
            } else if (exponent > 1) {
                Expression power = workbench.power(base, workbench.number(exponent));
                again |= !(power instanceof Power(var same, _) && same == base);
                list.add(power);
            }
        }

        /// What is divided by zero is nowhere a number, and 2/0 no more than 1/0.
        private void forgetNumbers() {
            below.clear();
            below.add(workbench.zero());
            above.removeIf(Number.class::isInstance);
            coefficient = Ratio.of(coefficient.top().signum());
        }

        private Expression inOrder() {
            var order = new TermOrder(workbench);
            above.sort(order::factors);
            below.sort(order::factors);
            below.forEach(each -> above.add(workbench.keep(new Inverse(each))));
            if (coefficient.isZero()) {
                above.addFirst(workbench.zero());
                return workbench.keep(new Product(above));
            }
            return new Term(coefficient, core(above)).expression(workbench);
        }

        private Expression core(List<Expression> factors) {
            return switch (factors.size()) {
                case 0 -> workbench.one();
                case 1 -> factors.getFirst();
                default -> workbench.keep(new Product(factors));
            };
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
