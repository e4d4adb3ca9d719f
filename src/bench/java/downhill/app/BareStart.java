package downhill.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// What the toolkit takes to open a window: as large as the program's first one, nothing in it but one canvas, drawn on
/// once. It stays open for the seconds that `downhill.bare.seconds` gives, or until it is closed.
public final class BareStart {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private BareStart() {
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            new BareWindow(WIDTH, HEIGHT, WIDTH, HEIGHT).draw(0);
            Integer seconds = Integer.getInteger("downhill.bare.seconds");
            if (seconds != null) {
                PauseTransition rest = new PauseTransition(Duration.seconds(seconds));
                rest.setOnFinished(event -> Platform.exit());
                rest.play();
            }
        });
    }
}
