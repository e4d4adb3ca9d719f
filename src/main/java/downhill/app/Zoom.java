package downhill.app;

import downhill.app.draw.TextSize;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// How large text is in the window at present: as large as the window's size makes it and its user wants it.
final class Zoom {

    private final Stage stage;
    private final Runnable changed;
    private TextSize size = TextSize.normal();

    /// @param changed told when the user wants another size
    Zoom(Stage stage, Runnable changed) {
        this.stage = stage;
        this.changed = changed;
    }

    double em() {
        Scene scene = stage.getScene();
        return size.em(scene.getWidth(), scene.getHeight());
    }

    void larger() {
        set(size.larger());
    }

    void smaller() {
        set(size.smaller());
    }

    void normal() {
        set(TextSize.normal());
    }

    private void set(TextSize wanted) {
        size = wanted;
        changed.run();
    }
}
