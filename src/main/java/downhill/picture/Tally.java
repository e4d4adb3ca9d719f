package downhill.picture;

import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// What a class has answered to one question, as it is drawn. Immutable.
///
/// @param scale what the dots are places on
/// @param dots a dot for each answer that has a place
/// @param options what could be chosen, in its order, or the orders that were given; none where numbers were asked for
/// @param right the right place, once it may be seen and if there is just one
/// @param answered how many have answered
/// @param rights how many of them rightly, once that may be seen
public record Tally(Scale scale, List<Dot> dots, List<Option> options, Optional<Vector> right, int answered,
        OptionalInt rights) {

    public Tally {
        dots = List.copyOf(dots);
        options = List.copyOf(options);
    }

    /// What the dots are places on.
    public enum Scale {
        /// There are none.
        NONE,
        /// Of w, on the curve.
        W,
        /// The map of a loss of two weights.
        MAP,
        /// Of δw, at the foot of the rectangle.
        NUDGE,
        /// Of learning rates.
        RATE,
        /// Any number.
        NUMBER
    }

    /// One answer.
    ///
    /// @param at the number, or the place
    /// @param right whether it is right
    /// @param who what the student is called; empty where that is not to be seen
    public record Dot(Vector at, boolean right, String who) {
    }

    /// One of those that could be chosen.
    ///
    /// @param label what it says
    /// @param count how many have chosen it
    /// @param right whether it is right, once that may be seen
    /// @param who what they are called; empty where that is not to be seen
    public record Option(Function<Words, RichText> label, int count, boolean right, List<String> who) {

        public Option {
            who = List.copyOf(who);
        }
    }

    /// Whether it may be seen what is right.
    public boolean isRevealed() {
        return rights.isPresent();
    }
}
