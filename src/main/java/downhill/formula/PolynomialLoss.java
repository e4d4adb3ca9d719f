package downhill.formula;

import downhill.formula.Expression.Sum;
import downhill.formula.PlanePolynomial.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A loss over data that is a polynomial in w and b, as squared errors of a straight line are, perhaps with a plain formula
/// added. The sums over the data are made once, so that it costs the same however many rows there are.
///
/// Where the terms cancel so far that twelve digits are not certain, as at a nearly perfect fit, the rows are gone over
/// after all.
final class PolynomialLoss implements Compiled {

    private final PlanePowers powers;
    private final PlanePolynomial value;
    private final PlanePolynomial dw;
    private final PlanePolynomial db;
    private final PlanePolynomial dww;
    private final PlanePolynomial dwb;
    private final PlanePolynomial dbb;
    private final Compiled rest;
    private final Supplier<Compiled> rowByRow;
    /// Two threads at worst make it twice.
    private volatile Compiled direct;

    private PolynomialLoss(Polynomial exact, Compiled rest, Supplier<Compiled> rowByRow) {
        Polynomial alongW = exact.derivative(true);
        Polynomial alongB = exact.derivative(false);
        this.powers = PlanePowers.of(exact);
        this.value = new PlanePolynomial(exact, powers);
        this.dw = new PlanePolynomial(alongW, powers);
        this.db = new PlanePolynomial(alongB, powers);
        this.dww = new PlanePolynomial(alongW.derivative(true), powers);
        this.dwb = new PlanePolynomial(alongW.derivative(false), powers);
        this.dbb = new PlanePolynomial(alongB.derivative(false), powers);
        this.rest = rest;
        this.rowByRow = rowByRow;
    }

    /// Of a formula that goes over data, if it is such a loss.
    ///
    /// @param added makes what is added to the polynomial ready, which is the same whatever the data
    /// @param rowByRow the same, going over the rows
    static Optional<Compiled> of(Expression typed, Columns data, Function<Expression, Compiled> added,
            Supplier<Compiled> rowByRow) {
        Optional<Expansion> expansion = PowerSums.of(data).map(Expansion::new);
        if (expansion.isEmpty()) {
            return Optional.empty();
        }
        Polynomial exact = new Polynomial(Map.of());
        List<Expression> rest = new ArrayList<>();
        for (Expression term : typed instanceof Sum(var terms) ? terms : List.of(typed)) {
            Optional<Polynomial> polynomial = expansion.get().of(term);
            if (polynomial.isPresent()) {
                exact = exact.plus(polynomial.get());
            } else if (new Walk(term).goesOverRows()) {
                return Optional.empty();
            } else {
                rest.add(term);
            }
        }
        return Optional.of(new PolynomialLoss(exact, rest.isEmpty() ? ZeroLoss.ZERO : added.apply(new Sum(rest)), rowByRow));
    }

    @Override
    public double value(double w, double b) {
        Result sum = value.at(powers.at(w, b));
        return sum.isSure() ? sum.value() + rest.value(w, b) : direct().value(w, b);
    }

    @Override
    public double slope(double w) {
        return tangent(w).slope();
    }

    @Override
    public Tangent tangent(double w) {
        DoubleDouble[] at = powers.at(w, 0);
        Result sum = value.at(at);
        Result slope = dw.at(at);
        if (!sum.isSure() || !slope.isSureOfTerms()) {
            return direct().tangent(w);
        }
        Tangent added = rest.tangent(w);
        return new Tangent(sum.value() + added.value(), slope.value() + added.slope());
    }

    @Override
    public Jet jet(double w, double b) {
        DoubleDouble[] at = powers.at(w, b);
        Result sum = value.at(at);
        Result alongW = dw.at(at);
        Result alongB = db.at(at);
        Result ww = dww.plainAt(at);
        Result wb = dwb.plainAt(at);
        Result bb = dbb.plainAt(at);
        boolean isSure = sum.isSure() && alongW.isSureOfTerms() && alongB.isSureOfTerms()
                && ww.isSureOfTerms() && wb.isSureOfTerms() && bb.isSureOfTerms();
        if (!isSure) {
            return direct().jet(w, b);
        }
        Jet added = rest.jet(w, b);
        return new Jet(sum.value() + added.value(), alongW.value() + added.dw(), alongB.value() + added.db(),
                ww.value() + added.dww(), wb.value() + added.dwb(), bb.value() + added.dbb());
    }

    private Compiled direct() {
        if (direct == null) {
            direct = rowByRow.get();
        }
        return direct;
    }
}
