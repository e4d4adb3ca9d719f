package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.Reason;
import downhill.export.SafeFile;
import downhill.json.JsonWriter;
import downhill.keep.DocumentFile;
import downhill.keep.ReadLesson;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReading;
import downhill.session.Notice;
import downhill.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Opens lessons that are to be changed, and saves what is made of them. A file that isn't right changes nothing, and is
/// told of: line, page, field.
final class DraftFiles {

    private static final int LONGEST_ID = 60;

    private final Look look;
    private final Session session;

    DraftFiles(Look look, Session session) {
        this.look = look;
        this.session = session;
    }

    void open(Path file) {
        switch (ReadLesson.of(file, session.optimizers(), look.words())) {
            case ReadLesson.Good(Lesson lesson) -> {
                session.learning().shelf().take(lesson, Optional.of(file));
                session.authoring().change(lesson, file);
            }
            case ReadLesson.Bad(Complaint why) -> session.notices().tell(why);
        }
    }

    /// What was in the file before stays beside it.
    ///
    /// @return whether it is there
    boolean save(Path file) {
        switch (session.authoring().ready(id(file))) {
            case LessonReading.Bad(LessonProblem problem) -> {
                session.notices().tell(Complaint.of("draft.file.notyet").with(problem.told(look.words())));
                return false;
            }
            case LessonReading.Good(Lesson lesson) -> {
                try {
                    if (Files.isRegularFile(file)) {
                        SafeFile.write(DocumentFile.backup(file), out -> Files.copy(file, out));
                    }
                    byte[] bytes = JsonWriter.pretty(lesson.source()).getBytes(StandardCharsets.UTF_8);
                    SafeFile.write(file, out -> out.write(bytes));
                } catch (IOException unwritable) {
                    session.notices().tell(Complaint.of("draft.file.unwritable").with(Reason.of(file, unwritable)));
                    return false;
                }
                session.authoring().saved(file);
                session.learning().shelf().take(lesson, Optional.of(file));
                session.notices().show(Notice.news(Complaint.of("file.saved", file.getFileName())));
                return true;
            }
        }
    }

    /// What a lesson is called that has no name of its own yet.
    private static String id(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.substring(0, Math.min(LONGEST_ID, id.length())).replaceAll("-$", "");
    }
}
