package downhill.cli;

import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.picture.Theme;
import java.util.Optional;
import java.util.OptionalInt;

/// What to look at, and how: everything that the command line said, or left to its defaults. It can be done.
///
/// @param scenario what to look at
/// @param optimizers what can be chosen, the scenario's among it
/// @param step the step to stand at, if one was named; the run has it
/// @param language of all words
/// @param theme of all colours
/// @param present whether to present at once
/// @param size of picture or window, if it was given
public record Showing(Scenario scenario, Optimizers optimizers, OptionalInt step, String language, Theme theme,
        boolean present, Optional<Size> size) {

    Showing withSize(Optional<Size> other) {
        return new Showing(scenario, optimizers, step, language, theme, present, other);
    }

    public Size sizeOrUsual() {
        return size.orElse(Size.USUAL);
    }
}
