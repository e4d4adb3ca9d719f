package downhill.app.present;

import downhill.app.draw.Headless;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A stage that fills a screen: the one that the window is not on, or the window's own where there is no other.
///
/// Whatever ends its filling the screen (Esc, the window manager, a clicker) closes it.
public final class PresentationStage extends Stage {

    private final boolean isOverWindow;

    /// @param window the stage of the window
    /// @param ended told once when it has been closed, by whatever
    public PresentationStage(Stage window, Scene scene, Runnable ended) {
        super(StageStyle.UNDECORATED);
        setTitle("Downhill");
        setScene(scene);
        setFullScreenExitHint("");
        setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        Screen screen = screen(window);
        isOverWindow = screens(window).contains(screen);
        Rectangle2D bounds = screen.getBounds();
        setX(bounds.getMinX());
        setY(bounds.getMinY());
        setWidth(bounds.getWidth());
        setHeight(bounds.getHeight());
        setOnHidden(event -> ended.run());
        fullScreenProperty().addListener((property, before, full) -> {
            if (!full) {
                hide();
            }
        });
    }

    public void open() {
        show();
        if (!Headless.isInUse()) {
            setFullScreen(true);
        }
        getScene().getRoot().requestFocus();
    }

    /// Whether it covers the window, as there is only one screen.
    public boolean isOverWindow() {
        return isOverWindow;
    }

    private static List<Screen> screens(Stage window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private static Screen screen(Stage window) {
        List<Screen> own = screens(window);
        return Screen.getScreens().stream().filter(screen -> !own.contains(screen)).findFirst()
                .orElse(own.isEmpty() ? Screen.getPrimary() : own.getFirst());
    }
}
