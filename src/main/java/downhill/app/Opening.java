package downhill.app;

import downhill.app.document.DocumentDesk;
import downhill.app.document.Keeping;
import downhill.app.document.WindowTitle;
import downhill.app.draw.Colours;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.app.present.Screens;
import downhill.app.view.Command;
import downhill.app.view.FirstFrame;
import downhill.cli.LessonAt;
import downhill.cli.Showing;
import downhill.cli.Size;
import downhill.descent.Catalogue;
import downhill.descent.Run;
import downhill.export.Pixels;
import downhill.keep.RecentFiles;
import downhill.picture.Theme;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.State;
import downhill.session.Workers;
import downhill.user.Preferences;
import downhill.user.UserFolder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The window as the command line asks for it.
final class Opening {

    private static final Size USUAL = new Size(1440, 900);
    /// By then the window is on the screen.
    private static final Duration SHOWN = Duration.seconds(1);

    private Opening() {
    }

    /// Brings it to the screen, with nothing in it. It may be asked for on any thread, once there is a toolkit.
    ///
    /// @param colours of the theme that was asked for; of the system's where none was
    /// @return its stage, once it can be seen
    static CompletableFuture<Stage> begin(Showing showing, Colours colours) {
        CompletableFuture<Stage> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                if (showing.theme().isEmpty() && Platform.getPreferences().getColorScheme() == ColorScheme.DARK) {
                    colours.use(Theme.dark());
                }
                Styles.useFor(colours.theme());
                Stage stage = new Stage();
                stage.setTitle(WindowTitle.PRODUCT);
                // Whoever closes it as soon as it is there has no window to wait for.
                stage.setOnHidden(event -> seen.complete(stage));
                Dimension2D size = onScreen(showing);
                FirstFrame.show(stage, size.getWidth(), size.getHeight(), colours, () -> seen.complete(stage));
            } catch (RuntimeException | Error mistake) {
                seen.completeExceptionally(mistake);
            }
        });
        return seen;
    }

    private static Dimension2D onScreen(Showing showing) {
        Size size = showing.size().orElse(USUAL);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return new Dimension2D(Math.min(size.width(), screen.getWidth()), Math.min(size.height(), screen.getHeight()));
    }

    /// Fills it.
    ///
    /// @param stage as it [#begin]s
    /// @param run what is shown first, made where nobody waits: it may be a plug-in's
    /// @param keeping what is kept of it
    /// @param preferences what is remembered for the next start
    /// @return the window; none where it has been closed already
    static Optional<Window> open(Stage stage, Showing showing, Run run, Look look, Keeping keeping,
            Preferences preferences) {
        if (!stage.isShowing()) {
            return Optional.empty();
        }
        Window window = fill(stage, showing, run, look, keeping, preferences);
        Dimension2D size = onScreen(showing);
        window.open(size.getWidth(), size.getHeight());
        if (showing.present()) {
            window.run(Command.PRESENT);
        }
        readAhead(window.session());
        return Optional.of(window);
    }

    private static Window fill(Stage stage, Showing showing, Run run, Look look, Keeping keeping, Preferences preferences) {
        Executor background =
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().name("runs").unstarted(work));
        Window window = window(stage, showing, run, look,
                new Workers(background, background, background, Platform::runLater), Optional.of(keeping));
        new Remembering(window.session(), preferences, background).begin(look.tongue());
        LessonKeeping.of(window.session().learning().shelf(), UserFolder.ofThisUser().file("progress.json"),
                UserFolder.ofThisUser().file("answer-book.json"), background);
        new OwnLessons(new RecentFiles(UserFolder.ofThisUser().file("recent-lessons.json")),
                window.session().learning().shelf()).begin(showing.optimizers(), look.words(), background,
                Platform::runLater);
        openLesson(window, showing);
        return window;
    }

    /// Whoever turns to the lessons finds them read; the window hasn't waited for that.
    private static void readAhead(Session session) {
        PauseTransition later = new PauseTransition(SHOWN);
        later.setOnFinished(event -> session.learning().shelf().lessons());
        later.play();
    }

    /// Takes its picture, without showing it.
    ///
    /// @param scale how many times as large as was asked for
    static Pixels picture(Showing showing, Run run, Look look, int scale) {
        Size size = showing.size().orElse(USUAL);
        Window window = window(new Stage(), showing, run, look,
                new Workers(Runnable::run, Runnable::run, Runnable::run, Runnable::run), Optional.empty());
        openLesson(window, showing);
        return WindowShot.of(window, scale * size.width(), scale * size.height());
    }

    /// A picture of the window that is shown; one that is larger, of another that shows the same.
    private static Pixels picture(Stage stage, Session session, Showing showing, Look look, int scale) {
        if (scale == 1) {
            return WindowShot.of(stage.getScene());
        }
        State state = session.state();
        Size size = new Size((int) stage.getScene().getWidth(), (int) stage.getScene().getHeight());
        Showing same = showing.at(state.scene()).withSize(Optional.of(size))
                .in(Optional.of(session.viewing().theming().shown()))
                .with(state.lessons().walk().map(walk -> new LessonAt(walk.lesson(), walk.index())));
        return picture(same, state.whole(), look, scale);
    }

    private static void openLesson(Window window, Showing showing) {
        showing.lesson().ifPresent(at -> {
            window.session().learning().shelf().take(at.lesson(), at.file());
            window.session().learning().open(at.lesson(), at.page());
        });
    }

    /// @param keeping what is kept of the window; nothing where only its picture is taken
    private static Window window(Stage stage, Showing showing, Run run, Look look, Workers workers,
            Optional<Keeping> keeping) {
        Signal signal = new Signal();
        Session session = Session.open(showing.optimizers(), workers, showing.scene(),
                Map.of(showing.scene().runs().scenario(), run), Catalogue.first(), signal);
        session.viewing().theming().choose(showing.theme());
        Saving saving = new Saving(stage, look, session,
                scale -> picture(stage, session, showing, look, scale));
        Closing.of(stage, saving);
        DocumentDesk desk = new DocumentDesk(stage, look, session, Keeping.recent(keeping));
        Window window = new Window(stage, Screens.ofSystem(), look, session, signal, Math::random, saving::save, desk);
        keeping.ifPresent(kept -> kept.begin(stage, session, signal, desk));
        return window;
    }
}
