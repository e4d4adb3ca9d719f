package downhill.app;

import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.view.Command;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.descent.Catalogue;
import downhill.export.Pixels;
import downhill.picture.Playhead;
import downhill.session.Runs;
import downhill.session.Session;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window as the command line asks for it.
final class Opening {

    private static final Size USUAL = new Size(1440, 900);

    private Opening() {
    }

    /// Opens it on the screen.
    static void open(Showing showing, Look look) {
        Size size = showing.size().orElse(USUAL);
        Executor background =
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("runs").unstarted(work));
        Window window = window(new Stage(), showing, look,
                new Runs(showing.optimizers(), background, Platform::runLater));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        window.open(Math.min(size.width(), screen.getWidth()), Math.min(size.height(), screen.getHeight()));
        showing.step().ifPresent(step -> window.session().player().goTo(Playhead.at(step)));
        if (showing.present()) {
            window.run(Command.PRESENT);
        }
    }

    /// Takes its picture, without a display.
    static Pixels picture(Showing showing, int step, Look look) {
        Size size = showing.size().orElse(USUAL);
        Stage stage = new Stage();
        Window window = window(stage, showing, look,
                new Runs(showing.optimizers(), Runnable::run, Runnable::run));
        window.session().player().goTo(Playhead.at(step));
        try {
            return WindowShot.of(window, stage, size.width(), size.height());
        } finally {
            stage.close();
        }
    }

    private static Window window(Stage stage, Showing showing, Look look, Runs runs) {
        Styles.useFor(showing.theme());
        Signal signal = new Signal();
        Session session = new Session(runs, showing.scenario(), Catalogue.first(), signal::changed);
        Saving saving = new Saving(stage, look, showing.theme(), session);
        return new Window(stage, look, session, signal, Math::random, saving::save);
    }
}
