package downhill.app;

import downhill.export.Pixels;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A picture of the whole window, taken without a display.
final class WindowShot {

    private WindowShot() {
    }

    /// Shows the window in that size and takes its picture. On the FX thread.
    static Pixels of(Window window, Stage stage, int width, int height) {
        if (!stage.isShowing()) {
            window.open(width, height);
        }
        window.session().viewing().settle();
        StackPane root = window.root();
        for (int pass = 0; pass < 3; pass++) {
            window.refresh();
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        WritableImage image = root.snapshot(new SnapshotParameters(), new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Pixels(width, height, pixels);
    }
}
