package downhill.app.draw;

import downhill.picture.Fill;
import downhill.picture.Raster;
import downhill.picture.Role;
import downhill.picture.Theme;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A theme's colours for drawing, and as looked-up colours for style sheets: `-dh-slope-fill` and so on.
public final class Colours {

    private final Theme theme;
    private final Map<Role, Color> colours = new EnumMap<>(Role.class);
    private final Map<Raster, Image> images = new WeakHashMap<>();

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

    Color of(Fill fill) {
        if (fill.shade() == 0) {
            return of(fill.role(), fill.opacity());
        }
        int rgb = theme.rgb(fill);
        return Color.rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255, fill.opacity());
    }

    /// A raster as an image, a pixel for each cell. Made once for each raster, on JavaFX's thread.
    Image image(Raster raster) {
        return images.computeIfAbsent(raster, cells -> {
            WritableImage image = new WritableImage(cells.columns(), cells.rows());
            image.getPixelWriter().setPixels(0, 0, cells.columns(), cells.rows(), PixelFormat.getIntArgbInstance(),
                    cells.argb(theme), 0, cells.columns());
            return image;
        });
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
