package downhill.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number and how far it may be from what it stands for.
///
/// @param extent how large it would be if nothing had cancelled: what its error has to be seen against, as whoever adds up
/// the same numbers in another way comes no closer
record Bounded(BigDecimal value, double error, double extent) {

    static final Bounded ZERO = exactly(BigDecimal.ZERO);

    /// So many digits that what is rounded away is no error to speak of.
    private static final MathContext LONG = new MathContext(100);

    static Bounded exactly(BigDecimal value) {
        return new Bounded(value, 0, Math.abs(value.doubleValue()));
    }

    Bounded plus(Bounded other) {
        return new Bounded(value.add(other.value), error + other.error, extent + other.extent);
    }

    Bounded times(Bounded other) {
        return new Bounded(value.multiply(other.value, LONG),
                size() * other.error + other.size() * error + error * other.error, extent * other.extent);
    }

    Bounded times(int factor) {
        int size = Math.abs(factor);
        return new Bounded(value.multiply(BigDecimal.valueOf(factor)), size * error, size * extent);
    }

    /// By an exact number other than 0.
    Bounded dividedBy(BigDecimal exact) {
        double size = Math.abs(exact.doubleValue());
        return new Bounded(value.divide(exact, LONG), error / size, extent / size);
    }

    boolean isExact() {
        return error == 0;
    }

    private double size() {
        return Math.abs(value.doubleValue());
    }
}
