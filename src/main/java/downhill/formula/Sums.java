package downhill.formula;

import downhill.formula.Expression.Sum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Puts sums together: flat, with like terms collected, in [TermOrder].
final class Sums {

    /// In bits.
    private static final int LONGEST_COMMON = 49;

    private final Workbench workbench;
    private final Map<Expression, Ratio> common = new IdentityHashMap<>();

    Sums(Workbench workbench) {
        this.workbench = workbench;
    }

    Expression of(List<Expression> terms) {
        Map<Expression, Ratio> coefficients = new IdentityHashMap<>();
        List<Expression> cores = new ArrayList<>();
        terms.forEach(term -> collect(term, Ratio.ONE, coefficients, cores));
        boolean again = true;
        while (again) {
            again = false;
            for (Expression core : List.copyOf(cores)) {
                again |= multipliesOut(core, coefficients, cores);
            }
        }
        List<Expression> collected = cores.stream()
                .filter(core -> !coefficients.get(core).isZero())
                .sorted(Comparator.comparing(core -> core, new TermOrder(workbench)::terms))
                .map(core -> new Term(coefficients.get(core), core).expression(workbench))
                .toList();
        return switch (collected.size()) {
            case 0 -> workbench.zero();
            case 1 -> collected.getFirst();
            default -> workbench.keep(new Sum(collected));
        };
    }

    /// The greatest whole number that all coefficients are multiples of; 1 where one is no whole number, or so long that
    /// it may have been rounded.
    Ratio common(Expression sum, List<Expression> terms) {
        return common.computeIfAbsent(sum, _ -> common(terms));
    }

    private Ratio common(List<Expression> terms) {
        BigInteger common = BigInteger.ZERO;
        for (Expression term : terms) {
            Ratio coefficient = workbench.term(term).coefficient();
            if (!coefficient.isWhole() || coefficient.top().bitLength() > LONGEST_COMMON) {
                return Ratio.ONE;
            }
            common = common.gcd(coefficient.top());
        }
        return new Ratio(common, BigInteger.ONE);
    }

    /// A number times a sum is multiplied out where that brings like terms together: 2 + 2(w − 1) is 2w.
    private boolean multipliesOut(Expression core, Map<Expression, Ratio> coefficients, List<Expression> cores) {
        Ratio coefficient = coefficients.get(core);
        boolean meets = core instanceof Sum(var terms) && !coefficient.isZero()
                && terms.stream().anyMatch(term -> isThere(workbench.term(term).core(), coefficients));
        if (meets) {
            coefficients.put(core, Ratio.ZERO);
            ((Sum) core).terms().forEach(term -> collect(term, coefficient, coefficients, cores));
        }
        return meets;
    }

    private static boolean isThere(Expression core, Map<Expression, Ratio> coefficients) {
        return !coefficients.getOrDefault(core, Ratio.ZERO).isZero();
    }

    private void collect(Expression expression, Ratio sign, Map<Expression, Ratio> coefficients, List<Expression> cores) {
        Term term = workbench.term(expression);
        Ratio coefficient = term.coefficient().times(sign);
        if (term.core() instanceof Sum(var terms) && coefficient.absolute().isOne()) {
            terms.forEach(inner -> collect(inner, coefficient, coefficients, cores));
            return;
        }
        Ratio before = coefficients.get(term.core());
        if (before == null) {
            cores.add(term.core());
        }
        coefficients.put(term.core(), before == null ? coefficient : before.plus(coefficient));
    }
}
