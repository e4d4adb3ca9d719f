package downhill.app.draw;

import downhill.picture.Fill;
import downhill.picture.Raster;
import downhill.picture.Role;
import downhill.picture.Span;
import downhill.picture.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The colours of the theme that is shown: for drawing, and as looked-up colours for style sheets, `-dh-slope-fill` for
/// marks and `-dh-slope-ink` for words.
///
/// The theme may change while a window is open; whatever keeps something drawn in its colours [#follow]s it.
public final class Colours {

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final Map<Role, Color> colours = new EnumMap<>(Role.class);
    private final Map<Role, Color> inks = new EnumMap<>(Role.class);
    private final Map<Raster, Image> images = new WeakHashMap<>();
    private String style = "";

    public Colours(Theme theme) {
        use(theme);
    }

    /// Another theme's from now on.
    public void use(Theme wanted) {
        if (wanted.equals(theme.get())) {
            return;
        }
        for (Role role : Role.values()) {
            colours.put(role, Color.web(wanted.colour(role)));
            inks.put(role, Color.web(wanted.ink(role)));
        }
        images.clear();
        style = style(wanted);
        theme.set(wanted);
    }

    public Theme theme() {
        return theme.get();
    }

    /// Has something done now, and whenever the theme has changed, as long as a node is in use.
    ///
    /// @param node keeps what is done alive, and nothing else does
    public void follow(Node node, Runnable deed) {
        InvalidationListener listener = changed -> deed.run();
        node.getProperties().put(deed, listener);
        theme.addListener(new WeakInvalidationListener(listener));
        deed.run();
    }

    public Color of(Role role) {
        return colours.get(role);
    }

    /// The colour of a piece of text: of words, but where it is a mark.
    Color ink(Span span) {
        return (span.isMark() ? colours : inks).get(span.role());
    }

    public Color of(Role role, double opacity) {
        Color colour = colours.get(role);
        return opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
    }

    Color of(Fill fill) {
        if (fill.shade() == 0) {
            return of(fill.role(), fill.opacity());
        }
        int rgb = theme().rgb(fill);
        return Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255, fill.opacity());
    }

    /// A raster as an image, a pixel for each cell. Made once for each raster, on JavaFX's thread.
    Image image(Raster raster) {
        return images.computeIfAbsent(raster, cells -> {
            WritableImage image = new WritableImage(cells.columns(), cells.rows());
            image.getPixelWriter().setPixels(0, 0, cells.columns(), cells.rows(), PixelFormat.getIntArgbInstance(),
                    cells.argb(theme()), 0, cells.columns());
            return image;
        });
    }

    /// The same colours as declarations of a style.
    public String style() {
        return style;
    }

    private static String style(Theme theme) {
        StringBuilder style = new StringBuilder();
        for (Role role : Role.values()) {
            String name = "-dh-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            style.append(name).append(": ").append(theme.colour(role)).append("; ");
            if (theme.inks().containsKey(role)) {
                style.append(name).append("-ink: ").append(theme.ink(role)).append("; ");
            }
        }
        return style.toString();
    }
}
