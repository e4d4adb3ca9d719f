package downhill.app;

import downhill.export.Pixels;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// A picture of the whole window, taken without a display.
final class WindowShot {

    private WindowShot() {
    }

    /// Lays a window that isn't shown out in that size and takes its picture. On the FX thread.
    static Pixels of(Window window, int width, int height) {
        window.lay(width, height);
        window.session().viewing().settle();
        StackPane root = window.root();
        for (int pass = 0; pass < 3; pass++) {
            window.refresh();
            root.applyCss();
            root.resize(width, height);
            root.layout();
        }
        return of(root, width, height);
    }

    /// A picture of what is seen of a scene as it is.
    static Pixels of(Scene scene) {
        return of(scene.getRoot(), (int) Math.round(scene.getWidth()), (int) Math.round(scene.getHeight()));
    }

    private static Pixels of(Node root, int width, int height) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(root.getScene().getFill());
        WritableImage image = root.snapshot(parameters, new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Pixels(width, height, pixels);
    }
}
