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
}
