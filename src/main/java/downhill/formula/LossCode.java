package downhill.formula;

import java.util.Optional;
import java.util.function.Function;

/// Makes a loss ready to be worked out many times, with or without data.
final class LossCode {

    /// From so many rows on it costs less to work out a polynomial with many digits than to go over them.
    private static final int MANY_ROWS = 100;

    private final Expression typed;
    /// Found out when it is asked for first, as overRows is made; two threads at worst do it twice.
    private volatile Boolean goesOverRows;
    private volatile Function<Columns, Compiled> overRows;
    /// What was added to a polynomial last: while data are dragged it stays.
    private volatile Added added;

    private record Added(Expression terms, Compiled code) {
    }

    LossCode(Expression typed) {
        this.typed = typed;
    }

    boolean goesOverRows() {
        if (goesOverRows == null) {
            goesOverRows = new Walk(typed).goesOverRows();
        }
        return goesOverRows;
    }

    Compiled alone() {
        if (goesOverRows()) {
            throw new IllegalStateException("it goes over data");
        }
        return HiddenClass.of(Tapes.of(weighted()));
    }

    Compiled over(Columns data) {
        Optional<Compiled> polynomial = data.rows() < MANY_ROWS || !goesOverRows()
                ? Optional.empty() : PolynomialLoss.of(weighted(), data, this::added, () -> rowByRow(data));
        return polynomial.orElseGet(() -> rowByRow(data));
    }

    /// What is added to sums that are made once, ready to be worked out.
    Compiled added(Expression terms) {
        Added known = added;
        if (known == null || !known.terms.equals(terms)) {
            known = new Added(terms, HiddenClass.of(Tapes.of(terms)));
            added = known;
        }
        return known.code;
    }

    Compiled rowByRow(Columns data) {
        if (!goesOverRows()) {
            return alone();
        }
        if (data.rows() == 0) {
            throw new IllegalArgumentException("no data to go over");
        }
        if (overRows == null) {
            overRows = HiddenClass.overRows(Tapes.of(weighted()));
        }
        return overRows.apply(data);
    }

    /// What was typed, if it is a number for each w and b.
    private Expression weighted() {
        var walk = new Walk(typed);
        if (!Names.OF_LOSSES.containsAll(walk.variables()) || new RowDependence().of(typed)) {
            throw new IllegalStateException("only a formula in w and b has slopes, and not one in " + walk.variables());
        }
        return typed;
    }
}
