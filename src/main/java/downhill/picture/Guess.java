package downhill.picture;

import downhill.plugin.Vector;

/// What somebody thinks a step will lead to.
///
/// @param quantity of what
/// @param value w or L alone, the point (w, b), or a vector that goes the way of the step, of any length but 0
public record Guess(Quantity quantity, Vector value) {

    public Guess {
        if (!isGuess(quantity, value)) {
            throw new IllegalArgumentException("no guess of " + quantity + ": " + value);
        }
    }

    /// Of what is a single number.
    public Guess(Quantity quantity, double value) {
        this(quantity, Vector.of(value));
    }

    /// Whether numbers are a guess of a quantity: finite, as many as it has, and of a direction not both zero.
    public static boolean isGuess(Quantity quantity, Vector value) {
        return value.size() == quantity.size() && value.isFinite()
                && (quantity != Quantity.DIRECTION || Direction.of(value).isPresent());
    }

    /// Which way it points.
    ///
    /// @throws java.util.NoSuchElementException if it is of no direction
    public Direction direction() {
        return Direction.of(value).orElseThrow();
    }
}
