package downhill.app.view;

import downhill.app.draw.Colours;
import downhill.app.draw.TextSize;
import downhill.picture.Role;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What a window shows while its content is made: its ground, and the bands above and below, still empty. So it is on the
/// screen at once.
public final class FirstFrame {

    /// The heights of the bands in ems, as they will be with something in them.
    private static final double HEADER = 3.93;
    private static final double TRANSPORT = 4.74;
    /// After so many pulses it has been painted, and once more where the system has just laid the window bare.
    private static final int PULSES = 3;
    /// By then the system has laid it bare, in nanoseconds: all pulses may be over before, and what was painted lost.
    private static final long LAID_BARE = 150_000_000;

    private final Scene scene;
    private final Runnable then;
    private int pulses;
    private long begun;
    private boolean isOver;

    private FirstFrame(Scene scene, Runnable then) {
        this.scene = scene;
        this.then = then;
    }

    /// Shows it.
    ///
    /// @param then done once it can be seen
    public static void show(Stage stage, double width, double height, Colours colours, Runnable then) {
        double em = TextSize.normal().em(width, height);
        Region header = band(Math.round(HEADER * em), colours, new Insets(0, 0, 1, 0));
        Region transport = band(Math.round(TRANSPORT * em), colours, new Insets(1, 0, 0, 0));
        BorderPane bands = new BorderPane(null, header, null, transport, null);
        bands.setBackground(Background.fill(colours.of(Role.BACKGROUND)));
        Scene scene = new Scene(bands, width, height);
        FirstFrame frame = new FirstFrame(scene, then);
        scene.addPostLayoutPulseListener(frame::pulsed);
        stage.setScene(scene);
        limit(stage);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /// Has a stage be no smaller than a window can be used.
    public static void limit(Stage stage) {
        stage.setMinWidth(860);
        stage.setMinHeight(600);
    }

    /// @param edge where it has a line
    private static Region band(double height, Colours colours, Insets edge) {
        Region band = new Region();
        band.setMinHeight(height);
        band.setBackground(new Background(new BackgroundFill(colours.of(Role.LINE), null, null),
                new BackgroundFill(colours.of(Role.CARD), null, edge)));
        return band;
    }

    private void pulsed() {
        if (isOver) {
            return;
        }
        if (pulses == 0) {
            begun = System.nanoTime();
        }
        pulses++;
        if (pulses < PULSES || System.nanoTime() - begun < LAID_BARE) {
            Platform.requestNextPulse();
        } else {
            isOver = true;
            Platform.runLater(then);
        }
    }
}
