package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Inverse;
import downhill.formula.Expression.Number;
import downhill.formula.Expression.Power;
import downhill.formula.Expression.Product;
import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Numerators of derivatives that are worked out, brought into a form in which whatever cancels is gone: multiplied out,
/// with √x·√x as x, x·sign x as |x|, and no roots below their terms. Longer than printed ones, but with all their digits.
final class Numerators {

    /// In nodes. What is longer stays as it is.
    private static final long LARGEST = 200;

    private final Workbench workbench;
    private final Fractions fractions;

    Numerators(Workbench workbench) {
        this.workbench = workbench;
        this.fractions = new Fractions(workbench);
    }

    /// A sum with its products multiplied out, level by level, for as long as like terms meet, which might cancel.
    Expression collected(Expression plain) {
        Expression collected = plain;
        boolean more = true;
        while (more && workbench.size(collected) <= LARGEST) {
            List<Expression> terms = fractions.terms(collected).stream().map(this::plainer).toList();
            Expression sum = workbench.sum(terms);
            more = terms(sum).size() < terms.size();
            collected = more ? sum : collected;
        }
        return collected;
    }

    /// A sum times the roots that stand below its terms, which are added to what is below: ½(1 + √w) − w/(2√w) becomes ½√w,
    /// over √w.
    Expression cleared(Expression sum, List<Expression> below) {
        Map<Expression, Double> roots = new IdentityHashMap<>();
        terms(sum).forEach(term -> note(term, roots));
        if (roots.isEmpty() || terms(sum).size() == 1 || workbench.size(sum) > LARGEST) {
            return sum;
        }
        List<Expression> powers = new ArrayList<>();
        roots.forEach((root, k) -> powers.add(workbench.power(root, workbench.number(k))));
        Expression all = workbench.product(powers);
        below.addAll(powers);
        return workbench.withoutGaps(List.copyOf(roots.keySet()), () -> collected(workbench.sum(
                fractions.terms(sum).stream().map(term -> plainer(workbench.multiply(term, all))).toList())));
    }

    private static List<Expression> terms(Expression sum) {
        return sum instanceof Sum(var terms) ? terms : List.of(sum);
    }

    private static void note(Expression term, Map<Expression, Double> roots) {
        for (Expression factor : factors(term)) {
            if (factor instanceof Inverse(Call call) && isRoot(call)) {
                roots.merge(call, 1.0, Math::max);
            } else if (factor instanceof Inverse(Power(Call call, Number(double k))) && isRoot(call)) {
                roots.merge(call, k, Math::max);
            }
        }
    }

    private static List<Expression> factors(Expression term) {
        return switch (term) {
            case Expression.Negative(var of) -> factors(of);
            case Product(var factors) -> factors;
            default -> List.of(term);
        };
    }

    private static boolean isRoot(Call call) {
        return call.function() == Function.SQRT;
    }

    /// √xⁿ with n ≥ 2 as a power of x, and x·sign x as |x|.
    private Expression plainer(Expression term) {
        if (term instanceof Expression.Negative(var of)) {
            return workbench.negate(plainer(of));
        }
        List<Expression> factors = new ArrayList<>(factors(term));
        boolean changed = false;
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Power(Call root, Number(double n)) && isRoot(root) && n > 1 && n == Math.rint(n)) {
                Expression whole = workbench.power(root.arguments().getFirst(), workbench.number(Math.floor(n / 2)));
                factors.set(i, n % 2 == 0 ? whole : workbench.multiply(whole, root));
                changed = true;
            } else if (factors.get(i) instanceof Call(var function, var arguments) && function == Function.SIGN
                    && factors.contains(arguments.getFirst())) {
                factors.set(factors.indexOf(arguments.getFirst()), workbench.call(Function.ABS, arguments));
                factors.remove(i);
                changed = true;
            }
        }
        return changed ? workbench.product(factors) : term;
    }
}
