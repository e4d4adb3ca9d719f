package downhill.app.palette;

import downhill.picture.Words;
import java.util.Optional;
import java.util.function.Function;

/// Something that can be done, as the palette finds it.
///
/// @param name what it is called in a language
/// @param shortcut its keys, as they are written; empty without any
/// @param isPossible whether it would do anything now
/// @param isOn of what is on or off, which of the two
/// @param deed does it
public record Action(Function<Words, String> name, String shortcut, boolean isPossible, Optional<Boolean> isOn,
        Runnable deed) {

    /// One of several, or something that is on or off, by what it is part of and by its own name.
    ///
    /// @param kind the message that says what it is part of
    public static Action choice(String kind, Function<Words, String> name, boolean isPossible, boolean isOn, Runnable deed) {
        return new Action(words -> words.text("palette.choice", words.text(kind), name.apply(words)), "", isPossible,
                isOn ? Optional.of(true) : Optional.empty(), deed);
    }
}
