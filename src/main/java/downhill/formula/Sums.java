package downhill.formula;

import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Puts sums together: flat, with like terms collected, in [Order].
final class Sums {
    private final Symbols symbols;

    Sums(Symbols symbols) {
        this.symbols = symbols;
    }

    Expression of(List<Expression> terms) {
        Map<Expression, Ratio> coefficients = new IdentityHashMap<>();
        List<Expression> cores = new ArrayList<>();
        terms.forEach(term -> collect(term, Ratio.ONE, coefficients, cores));
        List<Expression> collected = cores.stream()
            .filter(core -> !coefficients.get(core).isZero())
            .sorted(Comparator.comparing(core -> core, new Order(symbols)::terms))
            .map(core -> new Term(coefficients.get(core), core).expression(symbols))
            .toList();
        return switch (collected.size()) {
            case 0 -> symbols.zero();
            case 1 -> collected.getFirst();
            default -> symbols.keep(new Sum(collected));
        };
    }

    private void collect(Expression expression, Ratio sign, Map<Expression, Ratio> coefficients, List<Expression> cores) {
        Term term = Term.of(symbols, expression);
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
