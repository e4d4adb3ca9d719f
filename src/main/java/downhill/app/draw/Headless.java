package downhill.app.draw;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// JavaFX without a display, for drawing only.
public final class Headless {

    private static final String PLATFORM = "glass.platform";
    private static final String NAME = "Headless";

    private Headless() {
    }

    /// Starts it and waits until it works. Only before anything else of JavaFX was used in this program, or when it was
    /// started so already.
    public static void start() throws InterruptedException {
        System.setProperty(PLATFORM, NAME);
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started::countDown);
        }
        started.await();
        Platform.setImplicitExit(false);
    }

    /// Whether JavaFX has no display in this program.
    public static boolean isInUse() {
        return NAME.equals(System.getProperty(PLATFORM));
    }
}
