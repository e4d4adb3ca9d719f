package downhill.app;

import javafx.application.Platform;

/// JavaFX for tests: one for all of them.
final class FxToolkit {

    private FxToolkit() {
    }

    static void start() {
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException alreadyRunning) {
            // Another test has started it.
        }
        Platform.setImplicitExit(false);
    }
}
