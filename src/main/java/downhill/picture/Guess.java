package downhill.picture;

/// What somebody thinks a step will lead to.
///
/// @param quantity of what
/// @param value a finite number
public record Guess(Quantity quantity, double value) {

    public Guess {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no guess: " + value);
        }
    }
}
