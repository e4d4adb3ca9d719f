package downhill.app.view;

import downhill.app.draw.Colours;
import downhill.app.draw.TextSize;
import downhill.picture.Role;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// What a window shows while its content is made: its ground, and the bands above and below, still empty. So it is on the
/// screen at once.
public final class FirstFrame {

    /// The heights of the bands in ems, as they will be with something in them.
    private static final double HEADER = 3.93;
    private static final double TRANSPORT = 4.74;
    /// After so many pulses it has been painted, and once more where the system has just laid the window bare.
    private static final int PULSES = 3;

    private final Scene scene;
    private final Runnable then;
    private int pulses;

    private FirstFrame(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /// Shows it.
    ///
    /// @param then done once it can be seen
    public static void show(Stage stage, double width, double height, Colours colours, Runnable then) {
        double em = TextSize.normal().em(width, height);
        double header = Math.round(HEADER * em);
        double transport = height - Math.round(TRANSPORT * em);
        Pane bands = new Pane(band(0, width, header, colours, Role.CARD), band(header - 1, width, 1, colours, Role.LINE),
                band(transport, width, height - transport, colours, Role.CARD),
                band(transport, width, 1, colours, Role.LINE));
        bands.setBackground(Background.fill(colours.of(Role.BACKGROUND)));
        Scene scene = new Scene(bands, width, height);
        FirstFrame frame = new FirstFrame(scene, then);
        scene.addPostLayoutPulseListener(frame::pulsed);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    private static Rectangle band(double top, double width, double height, Colours colours, Role role) {
        Rectangle band = new Rectangle(0, top, width, height);
        band.setFill(colours.of(role));
        return band;
    }

    private void pulsed() {
        pulses++;
        if (pulses < PULSES) {
            Platform.requestNextPulse();
        } else if (pulses == PULSES) {
            Platform.runLater(then);
        }
    }
}
