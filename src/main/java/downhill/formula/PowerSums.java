package downhill.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sums of powers over the data, Σ (x − x̄)ᵖ·(y − ȳ)ᵠ, made once, to some 30 digits.
///
/// Around the means little cancels in what is put together from them, however far the data are from 0: years, say, or
/// readings of a clock.
final class PowerSums {

    /// Beyond it powers might leave the range in which [DoubleDouble] is exact.
    private static final double LARGEST = 1e30;
    /// 2⁻¹⁰²: how exact each step is, and to spare.
    private static final double STEP = 0x1p-102;

    private final Columns data;
    private final double centreX;
    private final double centreY;
    private final Map<Monomial, Bounded> known = new HashMap<>();

    private PowerSums(Columns data, double centreX, double centreY) {
        this.data = data;
        this.centreX = centreX;
        this.centreY = centreY;
    }

    /// Nothing where a number is too large, or is none.
    static Optional<PowerSums> of(Columns data) {
        double x = 0;
        double y = 0;
        double largest = 0;
        for (int row = 0; row < data.rows(); row++) {
            x += data.x(row);
            y += data.y(row);
            largest = Math.max(largest, Math.max(Math.abs(data.x(row)), Math.abs(data.y(row))));
        }
        return largest < LARGEST ? Optional.of(new PowerSums(data, x / data.rows(), y / data.rows())) : Optional.empty();
    }

    int rows() {
        return data.rows();
    }

    double centreX() {
        return centreX;
    }

    double centreY() {
        return centreY;
    }

    /// Over all rows, the sum of a monomial's powers of x and y from their means.
    Bounded total(Monomial monomial) {
        Monomial powers = new Monomial(0, 0, monomial.x(), monomial.y());
        return known.computeIfAbsent(powers, _ -> powers.equals(Monomial.ONE)
                ? Bounded.exactly(BigDecimal.valueOf(data.rows())) : summed(powers.x(), powers.y()));
    }

    private Bounded summed(int p, int q) {
        DoubleDouble sum = DoubleDouble.ZERO;
        double size = 0;
        for (int row = 0; row < data.rows(); row++) {
            DoubleDouble term = power(DoubleDouble.sum(data.x(row), -centreX), p);
            if (q > 0) {
                term = term.times(power(DoubleDouble.sum(data.y(row), -centreY), q));
            }
            sum = sum.plus(term);
            size += Math.abs(term.high());
        }
        return new Bounded(sum.exact(), (data.rows() + 2.0 * (p + q)) * STEP * size, size);
    }

    private static DoubleDouble power(DoubleDouble base, int exponent) {
        if (exponent == 0) {
            return DoubleDouble.ONE;
        }
        DoubleDouble power = base;
        for (int i = 1; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }
}
