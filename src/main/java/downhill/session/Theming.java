package downhill.session;

import downhill.picture.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which theme is shown: the one that was chosen, or what the system is like.
///
/// No part of what is looked at: the same scene in another theme is the same scene.
public final class Theming {

    private final Signal changed;
    private Consumer<Optional<Theme>> listener = theme -> { };
    private Optional<Theme> chosen = Optional.empty();
    private boolean isSystemDark;

    Theming(Signal changed) {
        this.changed = changed;
    }

    /// The one that is shown.
    public Theme shown() {
        return chosen.orElseGet(() -> isSystemDark ? Theme.dark() : Theme.light());
    }

    /// The one that was chosen; nothing while the system is followed.
    public Optional<Theme> chosen() {
        return chosen;
    }

    /// Shows a theme, or follows the system from now on.
    public void choose(Optional<Theme> theme) {
        if (!theme.equals(chosen)) {
            chosen = theme;
            listener.accept(theme);
            changed.run();
        }
    }

    /// The theme after the one that is shown, for as long as it is asked for: all come round.
    public void next() {
        List<Theme> all = Theme.all();
        choose(Optional.of(all.get((all.indexOf(shown()) + 1) % all.size())));
    }

    /// From now on, this is told of every other choice.
    public void listen(Consumer<Optional<Theme>> told) {
        listener = told;
    }

    /// What the system is like.
    public void system(boolean dark) {
        isSystemDark = dark;
        changed.run();
    }
}
