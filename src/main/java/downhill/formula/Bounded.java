package downhill.formula;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number and how far it may be from what it stands for.
record Bounded(BigDecimal value, double error) {

    static final Bounded ZERO = exactly(BigDecimal.ZERO);

    /// So many digits that what is rounded away is no error to speak of.
    private static final MathContext LONG = new MathContext(100);

    static Bounded exactly(BigDecimal value) {
        return new Bounded(value, 0);
    }

    Bounded plus(Bounded other) {
        return new Bounded(value.add(other.value), error + other.error);
    }

    Bounded times(Bounded other) {
        return new Bounded(value.multiply(other.value, LONG),
                size() * other.error + other.size() * error + error * other.error);
    }

    Bounded times(int factor) {
        return new Bounded(value.multiply(BigDecimal.valueOf(factor)), Math.abs(factor) * error);
    }

    /// By an exact number other than 0.
    Bounded dividedBy(BigDecimal exact) {
        return new Bounded(value.divide(exact, LONG), error / Math.abs(exact.doubleValue()));
    }

    boolean isExact() {
        return error == 0;
    }

    private double size() {
        return Math.abs(value.doubleValue());
    }
}
