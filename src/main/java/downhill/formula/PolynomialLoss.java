package downhill.formula;

import downhill.formula.Expression.Sum;
import downhill.formula.PlanePolynomial.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A loss over data that is a polynomial in w and b, as squared errors of a straight line are, perhaps with a plain formula
/// added. The sums over the data are made once, so that it costs the same however many rows there are.
///
/// Where the terms cancel so far that twelve digits are not certain, as at a nearly perfect fit, the rows are gone over
/// after all.
final class PolynomialLoss implements Compiled {

    private static final int HIGHEST = 4;

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
        this.value = new PlanePolynomial(exact);
        this.dw = new PlanePolynomial(alongW);
        this.db = new PlanePolynomial(alongB);
        this.dww = new PlanePolynomial(alongW.derivative(true));
        this.dwb = new PlanePolynomial(alongW.derivative(false));
        this.dbb = new PlanePolynomial(alongB.derivative(false));
        this.rest = rest;
        this.rowByRow = rowByRow;
    }

    /// Of a formula that goes over data, if it is such a loss.
    ///
    /// @param rowByRow the same, going over the rows
    static Optional<Compiled> of(Expression typed, Columns data, Supplier<Compiled> rowByRow) {
        Optional<Expansion> expansion = Moments.of(data).map(Expansion::new);
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
        return Optional.of(new PolynomialLoss(exact, rest(rest), rowByRow));
    }

    private static Compiled rest(List<Expression> terms) {
        return HiddenClass.of(Tapes.of(terms.isEmpty() ? new Expression.Number(0) : new Sum(terms)));
    }

    @Override
    public double value(double w, double b) {
        Result sum = value.at(powers(w), powers(b));
        return sum.isSure() ? sum.value() + rest.value(w, b) : direct().value(w, b);
    }

    @Override
    public double slope(double w) {
        return tangent(w).slope();
    }

    @Override
    public Tangent tangent(double w) {
        DoubleDouble[] b = powers(0);
        DoubleDouble[] powers = powers(w);
        Result sum = value.at(powers, b);
        Result slope = dw.at(powers, b);
        if (!sum.isSure() || !slope.isSureOfTerms()) {
            return direct().tangent(w);
        }
        Tangent added = rest.tangent(w);
        return new Tangent(sum.value() + added.value(), slope.value() + added.slope());
    }

    @Override
    public Jet jet(double w, double b) {
        DoubleDouble[] p = powers(w);
        DoubleDouble[] q = powers(b);
        Result sum = value.at(p, q);
        Result alongW = dw.at(p, q);
        Result alongB = db.at(p, q);
        Result ww = dww.at(p, q);
        Result wb = dwb.at(p, q);
        Result bb = dbb.at(p, q);
        boolean isSure = sum.isSure() && alongW.isSureOfTerms() && alongB.isSureOfTerms()
                && ww.isSureOfTerms() && wb.isSureOfTerms() && bb.isSureOfTerms();
        if (!isSure) {
            return direct().jet(w, b);
        }
        Jet added = rest.jet(w, b);
        return new Jet(sum.value() + added.value(), alongW.value() + added.dw(), alongB.value() + added.db(),
                ww.value() + added.dww(), wb.value() + added.dwb(), bb.value() + added.dbb());
    }

    /// 1, x, x², x³, x⁴.
    private static DoubleDouble[] powers(double x) {
        DoubleDouble[] powers = new DoubleDouble[HIGHEST + 1];
        DoubleDouble factor = DoubleDouble.of(x);
        powers[0] = DoubleDouble.ONE;
        for (int i = 1; i <= HIGHEST; i++) {
            powers[i] = powers[i - 1].times(factor);
        }
        return powers;
    }

    private Compiled direct() {
        if (direct == null) {
            direct = rowByRow.get();
        }
        return direct;
    }
}
