package downhill.app.lessons.edit;

import downhill.app.draw.Look;
import downhill.descent.Complaint;
import downhill.export.SafeFile;
import downhill.json.JsonWriter;
import downhill.lesson.Lesson;
import downhill.lesson.LessonProblem;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.session.Notice;
import downhill.session.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Opens lessons that are to be changed, and saves what is made of them. A file that isn't right changes nothing, and is
/// told of: line, page, field.
final class DraftFiles {

    private final Look look;
    private final Session session;

    DraftFiles(Look look, Session session) {
        this.look = look;
        this.session = session;
    }

    void open(Path file) {
        try {
            if (Files.size(file) > LessonReader.MOST_BYTES) {
                session.notices().tell(Complaint.of("draft.file.large", file.getFileName()));
                return;
            }
            switch (LessonReader.read(Files.readAllBytes(file), session.optimizers())) {
                case LessonReading.Good(Lesson lesson) -> session.authoring().change(lesson);
                case LessonReading.Bad(LessonProblem problem) -> session.notices().tell(problem.told(look.words()));
            }
        } catch (IOException unreadable) {
            session.notices().tell(Complaint.of("draft.file.unreadable", file.getFileName()));
        }
    }

    /// @return whether it is there
    boolean save(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        switch (session.authoring().ready(id.substring(0, Math.min(60, id.length())).replaceAll("-$", ""))) {
            case LessonReading.Bad(LessonProblem problem) -> {
                session.notices().tell(problem.told(look.words()));
                return false;
            }
            case LessonReading.Good(Lesson lesson) -> {
                try {
                    byte[] bytes = JsonWriter.pretty(lesson.source()).getBytes(StandardCharsets.UTF_8);
                    SafeFile.write(file, out -> out.write(bytes));
                    session.authoring().saved();
                    session.notices().show(Notice.news(Complaint.of("cli.wrote", file)));
                    return true;
                } catch (IOException unwritable) {
                    session.notices().tell(Complaint.of("draft.file.unwritable", file));
                    return false;
                }
            }
        }
    }
}
