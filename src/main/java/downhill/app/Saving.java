package downhill.app;

import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.ExportResult;
import downhill.export.ExportTask;
import downhill.export.Exporter;
import downhill.export.Format;
import downhill.export.Order;
import downhill.export.RaceOrder;
import downhill.export.RunOrder;
import downhill.picture.LaneFacts;
import downhill.picture.Theme;
import downhill.session.Notice;
import downhill.session.Session;
import downhill.session.State;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Saves what the window shows to a file that the user chooses; tells how far it is and how it went.
final class Saving {

    private static final int PICTURE_WIDTH = 1920;
    private static final int PICTURE_HEIGHT = 1080;
    private static final int ANIMATION_WIDTH = 960;
    private static final int ANIMATION_HEIGHT = 600;

    private final Stage stage;
    private final Look look;
    private final Session session;
    private final Exporter exporter;
    private final Unfinished unfinished;
    private final Set<ExportTask> writing = new HashSet<>();
    /// Tells again how far the newest is.
    private Runnable told = () -> { };
    private Optional<Runnable> afterwards = Optional.empty();
    private File folder;

    Saving(Stage stage, Look look, Theme theme, Session session) {
        unfinished = new Unfinished(Console.ofSystem(), look.words());
        this.stage = stage;
        this.look = look;
        this.session = session;
        exporter = new Exporter(look.words(), look.ruler(), theme, CanvasDarkroom.with(look));
    }

    /// Asks where to, then writes in the background; what is typed is read before.
    void save(Format format) {
        session.whenRead(() -> ask(format));
    }

    private void ask(Format format) {
        session.player().pause();
        FileChooser chooser = new FileChooser();
        String ending = format.name().toLowerCase(Locale.ROOT);
        chooser.setTitle(look.text("export.title"));
        chooser.setInitialFileName("downhill." + ending);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("export." + ending), "*." + ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            folder = chosen.getParentFile();
            boolean named = chosen.getName().toLowerCase(Locale.ROOT).endsWith("." + ending);
            write(named ? chosen.toPath() : Path.of(chosen.getPath() + "." + ending), format);
        }
    }

    /// Writes to a file.
    void write(Path file, Format format) {
        State state = session.state();
        boolean moves = format == Format.GIF;
        int width = moves ? ANIMATION_WIDTH : PICTURE_WIDTH;
        int height = moves ? ANIMATION_HEIGHT : PICTURE_HEIGHT;
        ExportTask[] export = new ExportTask[1];
        DoubleConsumer progress = done -> Platform.runLater(() -> tell(file, done, export[0]));
        export[0] = exporter.write(order(state, file, width, height), progress);
        told = () -> tell(file, 0, export[0]);
        unfinished.watch(file, export[0]);
        writing.add(export[0]);
        export[0].outcome().whenComplete((outcome, mistake) -> Platform.runLater(() -> {
            writing.remove(export[0]);
            ended(outcome == null ? Notice.warning(Complaint.of("export.mistake", file, mistake)) : result(outcome));
        }));
    }

    private void ended(Notice notice) {
        session.notices().show(notice);
        if (notice.warning()) {
            afterwards = Optional.empty();
        } else if (!isWriting()) {
            afterwards.ifPresent(Runnable::run);
        }
    }

    /// Whether a file is being written.
    boolean isWriting() {
        return !writing.isEmpty();
    }

    /// Whether something waits for what is being written.
    boolean isLast() {
        return afterwards.isPresent();
    }

    /// Does something once all that is being written is there; not where it fails, so that it can be seen why.
    void last(Runnable then) {
        afterwards = Optional.of(then);
        told.run();
    }

    /// Stops writing.
    void giveUp() {
        afterwards = Optional.empty();
        writing.forEach(ExportTask::cancel);
    }

    private Order order(State state, Path file, int width, int height) {
        return switch (state.tab()) {
            case EXPLORE -> new RunOrder(file, state.scene().at(state.frame().head()), state.whole(), width, height);
            case COMPARE -> new RaceOrder(file, state.scene().at(state.head()), state.runs(), state.frame().view(),
                    LaneFacts.of(state.race(), state.optimizers(), look.words()), state.surveys().scale(), Optional.empty(),
                    width, height);
        };
    }

    private void tell(Path file, double done, ExportTask export) {
        if (done < 1) {
            told = () -> tell(file, done, export);
            session.notices().show(Notice.progress(Complaint.of(isLast() ? "export.closing" : "export.progress",
                    file.getFileName(), Math.round(100 * done)), export::cancel));
        }
    }

    private static Notice result(ExportResult outcome) {
        return switch (outcome) {
            case ExportResult.Done(Path file) -> Notice.news(Complaint.of("cli.wrote", file));
            case ExportResult.Failed(Complaint why) -> Notice.warning(why);
            case ExportResult.Cancelled() -> Notice.news(Complaint.of("export.cancelled"));
        };
    }
}
