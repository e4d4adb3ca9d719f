package downhill.app.draw;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of a window, kept as large as the text beside them: their own size knows only pixels.
public final class Icons {

    private static final double EMS = 1.3;

    private final List<FontIcon> icons = new ArrayList<>();
    private int size = 17;

    /// @param literal its name in the Feather set, such as `fth-play`
    public FontIcon of(String literal) {
        FontIcon icon = new FontIcon(literal);
        resize(icon, size);
        icons.add(icon);
        return icon;
    }

    /// Fits all icons to text of a size.
    public void fit(double em) {
        int wanted = (int) Math.round(EMS * em);
        if (wanted != size) {
            size = wanted;
            icons.forEach(icon -> resize(icon, wanted));
        }
    }

    /// Has an icon show something else, which it looks up among all icons, whether it is another or not.
    public static void show(FontIcon icon, String literal) {
        if (!literal.equals(icon.getIconLiteral())) {
            icon.setIconLiteral(literal);
        }
    }

    /// As an inline style: the theme's own size for icons would win over anything less.
    private static void resize(FontIcon icon, int pixels) {
        String others = icon.getStyle() == null ? "" : icon.getStyle().replaceAll("-fx-icon-size:[^;]*;", "");
        icon.setStyle(others + "-fx-icon-size: " + pixels + "px;");
    }
}
