package downhill.app.draw;

import downhill.picture.Role;
import downhill.picture.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;

/// A theme's colours for drawing, and as looked-up colours for style sheets: `-dh-slope-fill` and so on.
public final class Colours {

    private final Theme theme;
    private final Map<Role, Color> colours = new EnumMap<>(Role.class);

    public Colours(Theme theme) {
        this.theme = theme;
        for (Role role : Role.values()) {
            colours.put(role, Color.web(theme.colour(role)));
        }
    }

    public Color of(Role role) {
        return colours.get(role);
    }

    public Color of(Role role, double opacity) {
        Color colour = colours.get(role);
        return opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
    }

    /// The same colours as declarations of a style.
    public String style() {
        StringBuilder style = new StringBuilder();
        for (Role role : Role.values()) {
            style.append("-dh-").append(role.name().toLowerCase(Locale.ROOT).replace('_', '-')).append(": ")
                    .append(theme.colour(role)).append("; ");
        }
        return style.toString();
    }
}
