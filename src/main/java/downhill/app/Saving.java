package downhill.app;

import downhill.app.draw.CanvasDarkroom;
import downhill.app.draw.FxThread;
import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.ExportResult;
import downhill.export.ExportTask;
import downhill.export.Exporter;
import downhill.export.Offer;
import downhill.export.Pixels;
import downhill.export.Progress;
import downhill.picture.Numbers;
import downhill.session.Notice;
import downhill.session.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Saves what the window shows to a file that the user chooses; tells how far it is and how it went.
final class Saving {

    private final Stage stage;
    private final Look look;
    private final Session session;
    private final Copying copying;
    private final IntFunction<Pixels> window;
    private final Set<ExportTask> writing = new HashSet<>();
    /// Tells again how far the newest is.
    private Runnable told = () -> { };
    private Optional<Runnable> afterwards = Optional.empty();
    private File folder;

    /// @param window makes a picture of the whole window as it is now, so many times as large
    Saving(Stage stage, Look look, Session session, IntFunction<Pixels> window) {
        this.window = window;
        copying = new Copying(look, session);
        this.stage = stage;
        this.look = look;
        this.session = session;
    }

    /// Asks where to, then writes in the background, or copies; what is typed is read before.
    void save(Offer offer) {
        session.whenRead(() -> {
            if (offer.isCopied()) {
                copying.copy(offer);
            } else {
                ask(offer);
            }
        });
    }

    private void ask(Offer offer) {
        session.player().pause();
        FileChooser chooser = new FileChooser();
        String ending = offer.format().ending();
        chooser.setTitle(look.text("export.title"));
        chooser.setInitialFileName("downhill" + ending);
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("export.kind." + ending.substring(1)), "*" + ending));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            folder = chosen.getParentFile();
            boolean named = chosen.getName().toLowerCase(Locale.ROOT).endsWith(ending);
            write(named ? chosen.toPath() : Path.of(chosen.getPath() + ending), offer);
        }
    }

    /// Writes to a file.
    void write(Path file, Offer offer) {
        Look still = look.still();
        Exporter exporter = new Exporter(look.words(), look.ruler(), still.colours().theme(), CanvasDarkroom.with(still));
        ExportTask[] export = new ExportTask[1];
        Progress progress = new Told(file, export);
        export[0] = offer.isWindow()
                ? exporter.write(file, () -> FxThread.await(FxThread.ask(() -> window.apply(offer.scale()))))
                : exporter.write(new Orders(session.state(), look.words()).of(offer, file), progress);
        told = () -> tell(file, 0, 0, export[0]);
        new Unfinished(Console.ofSystem(), look.words()).watch(file, export[0]);
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

    /// Tells in the window how an export goes.
    private final class Told implements Progress {

        private final Path file;
        private final ExportTask[] export;
        private volatile long bytes;

        Told(Path file, ExportTask[] export) {
            this.file = file;
            this.export = export;
        }

        @Override
        public void done(double part) {
            Platform.runLater(() -> tell(file, part, bytes, export[0]));
        }

        @Override
        public boolean wantsSize() {
            return true;
        }

        @Override
        public void size(long estimated) {
            bytes = estimated;
            done(0);
        }
    }

    /// @param bytes how large the file will be; 0 where that isn't known
    private void tell(Path file, double done, long bytes, ExportTask export) {
        if (done < 1) {
            told = () -> tell(file, done, bytes, export);
            String key = isLast() ? "export.closing" : bytes > 0 ? "export.progress.size" : "export.progress";
            session.notices().show(Notice.progress(Complaint.of(key, file.getFileName(), Math.round(100 * done),
                    Numbers.significant(bytes / 1e6, 2)), export::cancel));
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
