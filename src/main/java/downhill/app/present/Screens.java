package downhill.app.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The screens there are, in coordinates of the desktop.
@FunctionalInterface
public interface Screens {

    /// Never empty; the system's first choice comes first.
    List<Rectangle2D> bounds();

    /// Those of this machine, at each moment.
    static Screens ofSystem() {
        return () -> {
            Screen primary = Screen.getPrimary();
            List<Rectangle2D> others = Screen.getScreens().stream().filter(screen -> !screen.equals(primary))
                    .map(Screen::getBounds).toList();
            return Stream.concat(Stream.of(primary.getBounds()), others.stream()).toList();
        };
    }

    /// The one for an audience: one that a window isn't on, or else the window's own, or the first.
    default Rectangle2D forAudience(Rectangle2D window) {
        List<Rectangle2D> all = bounds();
        return all.stream().filter(screen -> !screen.intersects(window)).findFirst()
                .orElse(all.stream().filter(screen -> screen.intersects(window)).findFirst().orElse(all.getFirst()));
    }
}
