package downhill.app.present;

import downhill.app.draw.Headless;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A stage that fills a screen: the one that the window is not on, or the window's own where there is no other.
///
/// Whatever ends its filling the screen (Esc, the window manager, a clicker) closes it.
public final class PresentationStage extends Stage {

    private final boolean isOverWindow;

    /// @param window the stage of the window
    /// @param screens those there are
    /// @param ended told once when it has been closed, by whatever
    public PresentationStage(Stage window, Screens screens, Scene scene, Runnable ended) {
        super(StageStyle.UNDECORATED);
        setTitle("Downhill");
        setScene(scene);
        setFullScreenExitHint("");
        setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        Rectangle2D place = new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
        Rectangle2D bounds = screens.forAudience(place);
        isOverWindow = bounds.intersects(place) || screens.bounds().size() == 1;
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
}
