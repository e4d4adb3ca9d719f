package downhill.app.draw;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.picture.Theme;
import javafx.application.Application;
import javafx.scene.Scene;

/// The style sheets: a theme's for the toolkit's controls, and over it the window's own.
public final class Styles {

    private Styles() {
    }

    /// Has the toolkit's controls look as a theme wants them, in all of the program.
    public static void useFor(Theme theme) {
        String sheet = (theme.isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /// Gives a scene the window's style sheet and the colours that it looks up.
    public static void on(Scene scene, Look look) {
        scene.getStylesheets().add(Styles.class.getResource("downhill.css").toExternalForm());
        scene.getRoot().setStyle(look.colours().style());
    }
}
