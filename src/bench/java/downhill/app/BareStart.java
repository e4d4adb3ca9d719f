package downhill.app;

import javafx.application.Platform;

/// What the toolkit takes to open a window: as large as the program's first one, nothing in it but one canvas, drawn on
/// once.
public final class BareStart {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private BareStart() {
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> new BareWindow(WIDTH, HEIGHT, WIDTH, HEIGHT).draw(0));
    }
}
