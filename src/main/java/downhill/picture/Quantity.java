package downhill.picture;

import java.util.List;

/// What of the next row is to be guessed.
public enum Quantity {
    /// w after the step, of a loss of one weight.
    W,
    /// The point (w, b) after the step, of a loss of two weights.
    POINT,
    /// Only which way the step goes, of a loss of two weights.
    DIRECTION,
    /// L after the step.
    LOSS;

    /// What can be asked of a loss, the usual one first.
    ///
    /// @param weights how many weights it has, 1 or 2
    public static List<Quantity> of(int weights) {
        return weights == 1 ? List.of(W, LOSS) : List.of(POINT, DIRECTION, LOSS);
    }

    /// The same where a loss of so many weights has it, else its usual one.
    public Quantity within(int weights) {
        return of(weights).contains(this) ? this : of(weights).getFirst();
    }

    /// How many numbers a guess of it has.
    public int size() {
        return this == POINT || this == DIRECTION ? 2 : 1;
    }
}
