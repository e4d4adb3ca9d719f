package downhill.app.document;

import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.keep.ReadLesson;
import downhill.lesson.Lesson;
import downhill.session.Session;
import downhill.session.Shelf;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Opens lessons that are in files, in the background. A file that isn't right changes nothing, and is told of: line, page,
/// field.
record LessonDesk(Stage stage, Look look, Session session, Executor background) {

    void ask() {
        session.player().pause();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(look.text("command.open-lesson"));
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(look.text("draft.file"), "*" + ReadLesson.ENDING));
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::open);
    }

    void open(Path file) {
        background.execute(() -> {
            ReadLesson read = ReadLesson.of(file, session.optimizers(), look.words());
            Platform.runLater(() -> opened(read, file));
        });
    }

    private void opened(ReadLesson read, Path file) {
        switch (read) {
            case ReadLesson.Bad(Complaint why) -> session.notices().tell(why);
            case ReadLesson.Good(Lesson lesson) -> {
                Shelf shelf = session.learning().shelf();
                shelf.take(lesson, Optional.of(file));
                session.learning().open(lesson, shelf.progress().in(lesson.id()).page());
            }
        }
    }
}
