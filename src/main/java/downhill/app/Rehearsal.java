package downhill.app;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window shows itself once and closes: what is loaded for it is kept beside a packaged program, so that its start takes
/// less time. Only where the property `downhill.rehearsal` asks for it.
final class Rehearsal {

    private static final String WANTED = "downhill.rehearsal";
    private static final Duration PAUSE = Duration.seconds(0.5);

    private Rehearsal() {
    }

    static void ifWanted(Window window) {
        if (Boolean.getBoolean(WANTED)) {
            List<Runnable> scenes = scenes(window);
            Timeline time = new Timeline();
            for (int scene = 0; scene < scenes.size(); scene++) {
                Runnable shown = scenes.get(scene);
                time.getKeyFrames().add(new KeyFrame(PAUSE.multiply(scene + 2), event -> shown.run()));
            }
            time.play();
        }
    }

    private static List<Runnable> scenes(Window window) {
        return List.of(
                () -> window.run(Command.STEP),
                () -> window.run(Command.PLAY_OR_PAUSE),
                () -> window.run(Command.CHART_OR_LEDGER),
                () -> window.run(Command.FORK),
                () -> window.run(Command.EXPLORE),
                () -> window.session().choose(Catalogue.of(2).getFirst()),
                () -> window.run(Command.HELP),
                () -> window.run(Command.PRESENT),
                () -> window.run(Command.END_PRESENTATION),
                () -> ((Stage) window.root().getScene().getWindow()).close());
    }
}
