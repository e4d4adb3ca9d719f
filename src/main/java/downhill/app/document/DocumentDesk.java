package downhill.app.document;

import downhill.app.answers.AnswerDeeds;
import downhill.app.answers.AnswerDesk;
import downhill.app.draw.Look;
import downhill.app.lessons.edit.DraftSaving;
import downhill.app.view.DocumentDeeds;
import downhill.descent.Complaint;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.ShareCode;
import downhill.keep.DocumentFile;
import downhill.keep.RecentFiles;
import downhill.session.Notice;
import downhill.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/// Opens and saves what the window shows, in the background, one after the other, and tells how it went. What is open stays
/// open whatever goes wrong.
public final class DocumentDesk implements DocumentDeeds {

    private final Session session;
    private final Look look;
    private final Optional<RecentFiles> recent;
    private final DocumentChooser chooser;
    private final Executor background;
    private final AnswerDesk answers;
    private final LessonDesk lessons;
    private final DraftSaving drafts;

    /// @param recent where the list of recent files is kept; nothing where none is
    public DocumentDesk(Stage stage, Look look, Session session, Optional<RecentFiles> recent) {
        this.session = session;
        this.look = look;
        this.recent = recent;
        chooser = new DocumentChooser(stage, look);
        background = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name("documents").unstarted(work));
        answers = new AnswerDesk(stage, look, session, background);
        lessons = new LessonDesk(stage, look, session, background);
        drafts = new DraftSaving(look, session, () -> stage);
    }

    @Override
    public void ask() {
        session.player().pause();
        chooser.open(session.documents().file()).ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        read(() -> DocumentFile.read(file, session.optimizers()), Optional.of(file));
    }

    @Override
    public void openCode(String text) {
        read(() -> ShareCode.read(text, session.optimizers()), Optional.empty());
    }

    private void read(Supplier<DocumentReading> reading, Optional<Path> file) {
        background.execute(() -> {
            DocumentReading read = reading.get();
            file.filter(there -> read instanceof DocumentReading.Good).ifPresent(this::remember);
            Platform.runLater(() -> opened(read, file));
        });
    }

    private void opened(DocumentReading reading, Optional<Path> file) {
        switch (reading) {
            case DocumentReading.Good(Document document, List<Complaint> notes) ->
                    session.documents().open(document, file, told(notes));
            case DocumentReading.Bad(Complaint why) -> session.notices().tell(why);
        }
    }

    /// All that is to be told, in one.
    public Optional<Complaint> told(List<Complaint> notes) {
        return notes.isEmpty() ? Optional.empty() : Optional.of(Complaint.of("file.told",
                notes.stream().map(look.words()::text).collect(Collectors.joining(" "))));
    }

    private void remember(Path file) {
        recent.ifPresent(list -> list.add(file));
    }

    @Override
    public void save() {
        session.documents().file().ifPresentOrElse(this::write, this::saveAs);
    }

    @Override
    public void saveAs() {
        session.player().pause();
        chooser.save(session.documents().file()).ifPresent(this::write);
    }

    /// Writes what is open now to a file.
    public void write(Path file) {
        Document document = session.documents().document();
        background.execute(() -> {
            Optional<Complaint> failed = DocumentFile.write(file, document);
            if (failed.isEmpty()) {
                remember(file);
            }
            Platform.runLater(() -> failed.ifPresentOrElse(session.notices()::tell, () -> {
                session.documents().saved(file, document);
                session.notices().show(Notice.news(Complaint.of("file.saved", file.getFileName())));
            }));
        });
    }

    @Override
    public void copyCode() {
        ShareCode.of(session.documents().document()).ifPresentOrElse(code -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
            session.notices().show(Notice.news(Complaint.of("share.copied", code.length())));
        }, () -> session.notices().tell(Complaint.of("share.large")));
    }

    @Override
    public AnswerDeeds answers() {
        return answers;
    }

    @Override
    public List<Path> recent() {
        return recent.map(RecentFiles::files).orElse(List.of());
    }

    @Override
    public void askLesson() {
        lessons.ask();
    }

    @Override
    public void openLesson(Path file) {
        lessons.open(file);
    }

    @Override
    public void saveLesson() {
        drafts.save();
    }

    @Override
    public void saveLessonAs() {
        drafts.saveAs();
    }
}
