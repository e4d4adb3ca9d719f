package downhill.app;

import downhill.app.cli.LaunchRequest;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/// The window: a placeholder.
final class Window {

    private Window() {
    }

    /// Opens the window as asked for.
    static void open(Stage stage, LaunchRequest request, Look look) {
        stage.setScene(scene(request));
        stage.show();
    }

    /// A picture of the whole window, in the size asked for, without opening it on a screen.
    static WritableImage picture(LaunchRequest request, int step, Look look) {
        return scene(request).snapshot(null);
    }

    private static Scene scene(LaunchRequest request) {
        return new Scene(new Label(request.scenario().loss()), request.sizeOrUsual().width(),
                request.sizeOrUsual().height());
    }
}
