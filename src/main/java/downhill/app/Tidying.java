package downhill.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Gives back what a window leaves behind that was given many sizes: the toolkit makes its pictures anew for each, eight
/// megabytes apiece and more, and the heap grows to its limit before it is tidied by itself. It is tidied when the hand
/// rests, as that takes a tenth of a second.
final class Tidying {

    /// How large a heap may be that isn't worth it, in bytes.
    private static final long MODEST = 160L << 20;

    private final PauseTransition rest = new PauseTransition(Duration.seconds(2));

    Tidying() {
        rest.setOnFinished(event -> tidy());
    }

    /// Something has been given another size.
    void resized() {
        rest.playFromStart();
    }

    /// On a thread of its own; the collector stops all others as short as it can.
    private static void tidy() {
        if (Runtime.getRuntime().totalMemory() > MODEST) {
            Thread.ofPlatform().daemon().name("tidying").start(System::gc);
        }
    }
}
