package downhill.app;

import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.view.Command;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.descent.Catalogue;
import downhill.descent.Run;
import downhill.export.Pixels;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.util.Map;
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
    ///
    /// @param run what is shown first, made where nobody waits: it may be a plug-in's
    static Window open(Showing showing, Run run, Look look) {
        Size size = showing.size().orElse(USUAL);
        Executor background =
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("runs").unstarted(work));
        Window window = window(new Stage(), showing, run, look,
                new Workers(background, background, background, Platform::runLater));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        window.open(Math.min(size.width(), screen.getWidth()), Math.min(size.height(), screen.getHeight()));
        if (showing.present()) {
            window.run(Command.PRESENT);
        }
        return window;
    }

    /// Takes its picture, without a display.
    static Pixels picture(Showing showing, Run run, Look look) {
        Size size = showing.size().orElse(USUAL);
        Stage stage = new Stage();
        Window window = window(stage, showing, run, look,
                new Workers(Runnable::run, Runnable::run, Runnable::run, Runnable::run));
        try {
            return WindowShot.of(window, stage, size.width(), size.height());
        } finally {
            stage.close();
        }
    }

    private static Window window(Stage stage, Showing showing, Run run, Look look, Workers workers) {
        Styles.useFor(showing.theme());
        Signal signal = new Signal();
        Session session = Session.open(showing.optimizers(), workers, showing.scene(),
                Map.of(showing.scene().runs().scenario(), run), Catalogue.first(), signal);
        Saving saving = new Saving(stage, look, showing.theme(), session);
        Closing.of(stage, saving);
        return new Window(stage, look, session, signal, Math::random, saving::save);
    }
}
