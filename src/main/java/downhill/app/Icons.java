package downhill.app;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons as large as the text beside them: their own size knows only pixels.
final class Icons {

    private static final double EMS = 1.3;

    private Icons() {
    }

    static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    /// Fits all icons of a window to its text.
    static void resize(Parent root, double em) {
        for (Node icon : root.lookupAll(".ikonli-font-icon")) {
            ((FontIcon) icon).setIconSize((int) Math.round(EMS * em));
        }
    }
}
