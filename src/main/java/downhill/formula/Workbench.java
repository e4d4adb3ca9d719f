package downhill.formula;

import downhill.formula.Condition.Relation;
import downhill.formula.Expression.Number;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Where simplified expressions are put together.
///
/// Equal expressions become one and the same object here ("hash consing", A. P. Ershov, Communications of the ACM 1
/// (1958) no. 8), so that like terms are found by identity, and a derivative in which a part occurs a thousand times
/// costs that part once. A workbench serves one task and one thread.
///
/// What simplifying keeps: wherever the expression as written is finite, the simplified one has the same value, up to
/// rounding. What it does not do: fill gaps. `w/w` stays as it is, for it is not a number at 0; `w²/w³` becomes 1/w.
final class Workbench implements Algebra<Expression> {

    private final Map<Key, Expression> known = new HashMap<>();
    private final Map<Expression, Integer> places = new IdentityHashMap<>();
    private final List<Long> sizes = new ArrayList<>();
    private final Map<Expression, Term> terms = new IdentityHashMap<>();
    private final Sums sums = new Sums(this);
    private final Products products = new Products(this, sums);
    private final Powers powers = new Powers(this);
    private final Applications applications = new Applications(this);
    private final RowDependence rows = new RowDependence();
    private final Expression zero = keep(new Number(0.0));
    private final Expression one = keep(new Number(1));

    /// What may be cancelled wholly in all that is put together now.
    private Set<Expression> gapless = Set.of();

    private record Key(Object kind, List<Integer> parts) {
    }

    /// The one object for an expression whose parts are kept already.
    Expression keep(Expression expression) {
        if (places.containsKey(expression)) {
            return expression;
        }
        List<Expression> parts = Parts.of(expression);
        List<Integer> partPlaces = new ArrayList<>(parts.size());
        parts.forEach(part -> partPlaces.add(places.get(part)));
        Key key = new Key(Parts.kind(expression), partPlaces);
        return known.computeIfAbsent(key, _ -> {
            places.put(expression, sizes.size());
            sizes.add(Math.min(Integer.MAX_VALUE, 1 + parts.stream().mapToLong(this::size).sum()));
            return expression;
        });
    }

    /// Puts together a slope in which these bases may be cancelled wholly, because the gap where one is 0 stays elsewhere:
    /// below the line, as in (w/w − ln w)/w², which may be (1 − ln w)/w²; or in a factor beside it, as in ln w + w/w, which
    /// may be ln w + 1.
    Expression withoutGaps(List<Expression> bases, Supplier<Expression> work) {
        Set<Expression> before = gapless;
        gapless = Collections.newSetFromMap(new IdentityHashMap<>());
        bases.forEach(base -> gapless.addAll(base instanceof Expression.Product(var factors) ? factors : List.of(base)));
        try {
            return work.get();
        } finally {
            gapless = before;
        }
    }

    boolean leavesNoGap(Expression kept) {
        return gapless.contains(kept);
    }

    /// How many nodes it has when written out.
    long size(Expression kept) {
        return sizes.get(places.get(kept));
    }

    /// Where the parts on both sides are equally large. A derivative's own long products so fall into the halves they were
    /// put together from, which are then differentiated once for all of them.
    int middle(List<Expression> factors) {
        long half = factors.stream().mapToLong(this::size).sum() / 2;
        int middle = 0;
        for (long before = 0; before < half && middle < factors.size() - 1; middle++) {
            before += size(factors.get(middle));
        }
        return Math.max(1, middle);
    }

    /// Its coefficient and what that multiplies.
    Term term(Expression kept) {
        Term before = terms.get(kept);
        if (before != null) {
            return before;
        }
        Term term = Term.of(this, kept);
        terms.put(kept, term);
        return term;
    }

    @Override
    public Expression number(double value) {
        return keep(new Number(value == 0 ? 0.0 : value));
    }

    Expression variable(String name) {
        return keep(new Expression.Variable(name));
    }

    Expression one() {
        return one;
    }

    Expression zero() {
        return zero;
    }

    @Override
    public Expression add(Expression left, Expression right) {
        return sum(List.of(left, right));
    }

    Expression sum(List<Expression> terms) {
        return sums.of(terms);
    }

    @Override
    public Expression multiply(Expression left, Expression right) {
        return products.of(List.of(left, right), List.of());
    }

    Expression product(List<Expression> factors) {
        return products.of(factors, List.of());
    }

    Expression quotient(List<Expression> tops, List<Expression> bottoms) {
        return products.of(tops, bottoms);
    }

    @Override
    public Expression divide(Expression top, Expression bottom) {
        return products.of(List.of(top), List.of(bottom));
    }

    @Override
    public Expression negate(Expression of) {
        return scaled(Ratio.MINUS_ONE, of);
    }

    Expression scaled(Ratio ratio, Expression of) {
        Term term = term(of);
        return new Term(term.coefficient().times(ratio), term.core()).expression(this);
    }

    @Override
    public Expression power(Expression base, Expression exponent) {
        return powers.of(base, exponent);
    }

    @Override
    public Expression call(Function function, Expression argument) {
        return applications.call(function, List.of(argument));
    }

    Expression call(Function function, List<Expression> arguments) {
        return applications.call(function, arguments);
    }

    /// The mean of what is the same in every row is that itself; numbers stay inside or outside, where they are.
    Expression aggregate(Aggregation by, Expression of) {
        boolean same = !rows.of(of);
        return same && (by == Aggregation.MEAN || of == zero) ? of : keep(new Expression.Aggregate(by, of));
    }

    @Override
    public Expression choose(
            Expression left, Relation relation, Expression right, Expression then, Expression otherwise) {
        return choose(new Condition.Comparison(left, relation, right), then, otherwise);
    }

    Expression choose(Condition condition, Expression then, Expression otherwise) {
        return applications.choose(condition, then, otherwise);
    }
}
