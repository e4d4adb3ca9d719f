package downhill.app;

import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Closes a window, but not under a file that is still being written: then it waits for it, and tells so, and gives it up
/// only when it is asked to close again.
final class Closing {

    private final Stage stage;
    private final Saving saving;

    private Closing(Stage stage, Saving saving) {
        this.stage = stage;
        this.saving = saving;
    }

    /// From now on.
    static void of(Stage stage, Saving saving) {
        stage.setOnCloseRequest(new Closing(stage, saving)::asked);
    }

    private void asked(WindowEvent event) {
        if (saving.isWriting() && !saving.isLast()) {
            event.consume();
            saving.last(stage::close);
        } else {
            saving.giveUp();
        }
    }
}
