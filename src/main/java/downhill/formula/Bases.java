package downhill.formula;

import downhill.formula.Expression.Call;
import downhill.formula.Expression.Sum;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bases of a product in the making, and how often each stands above and below the line.
final class Bases {

    private final Workbench workbench;
    private final Sums sums;
    private final Map<Expression, Exponents> exponents = new IdentityHashMap<>();
    private final List<Expression> inOrder = new ArrayList<>();

    Bases(Workbench workbench, Sums sums) {
        this.workbench = workbench;
        this.sums = sums;
    }

    /// The powers of one base above and below the line.
    record Exponents(int above, int below) {

        /// Cancelled where no gap is filled: what remains below still has the gap, or there is none.
        Exponents cancelled(boolean neverZero) {
            if (below > above) {
                return new Exponents(0, below - above);
            }
            return neverZero ? new Exponents(above - below, 0) : this;
        }
    }

    List<Expression> all() {
        return List.copyOf(inOrder);
    }

    Exponents exponents(Expression base) {
        return exponents.getOrDefault(base, new Exponents(0, 0));
    }

    void raise(Expression base, int exponent, boolean above) {
        if (!exponents.containsKey(base)) {
            inOrder.add(base);
        }
        Exponents before = exponents(base);
        exponents.put(base, above
                ? new Exponents(before.above + exponent, before.below)
                : new Exponents(before.above, before.below + exponent));
    }

    /// Whether there is but one sum, above the line.
    boolean isSingleSum() {
        return inOrder.size() == 1 && exponents(inOrder.getFirst()).equals(new Exponents(1, 0));
    }

    /// Takes the numbers out of all sums and gives their product: 3(2w − 2) is 6(w − 1), and (2w − 2)² is 4(w − 1)².
    Ratio drawOutNumbers() {
        Ratio drawn = Ratio.ONE;
        for (Expression base : all()) {
            if (base instanceof Sum(var terms) && !sums.common(base, terms).isOne()) {
                drawn = drawn.times(drawOutNumber(base, terms));
            }
        }
        return drawn;
    }

    private Ratio drawOutNumber(Expression base, List<Expression> terms) {
        Ratio common = sums.common(base, terms);
        Exponents own = exponents(base);
        Optional<Ratio> power = common.power(own.above - own.below);
        if (power.isEmpty()) {
            return Ratio.ONE;
        }
        Expression rest = workbench.sum(terms.stream().map(term -> workbench.scaled(common.inverted(), term)).toList());
        exponents.put(base, new Exponents(0, 0));
        raise(rest, own.above, true);
        raise(rest, own.below, false);
        return power.get();
    }

    /// Takes |x|·sign x out and gives every such x; or, with |x| below the line, sign x/|x|, where x is then to stand below.
    List<Expression> takeSigned(boolean isAbove) {
        List<Expression> taken = new ArrayList<>();
        for (Expression base : all()) {
            if (base instanceof Call(var function, var arguments) && function == Function.ABS) {
                Expression sign = workbench.keep(new Call(Function.SIGN, arguments));
                int there = isAbove ? exponents(base).above : exponents(base).below - exponents(base).above;
                if (there > 0 && exponents(sign).above % 2 == 1) {
                    raise(sign, -1, true);
                    raise(base, -1, isAbove);
                    taken.add(arguments.getFirst());
                }
            }
        }
        return taken;
    }

    /// Whether it is sign x to an even power and there is a gap at 0 anyway, because x stands below the line: elsewhere it
    /// is 1.
    boolean isSignWithoutEffect(Expression base) {
        if (!(base instanceof Call(var function, var arguments)) || function != Function.SIGN) {
            return false;
        }
        Exponents own = exponents(base);
        Exponents inside = exponents(arguments.getFirst());
        return own.above > 0 && own.above % 2 == 0 && own.below == 0 && inside.below > inside.above;
    }
}
