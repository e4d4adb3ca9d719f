package downhill.app.view;

import downhill.app.answers.AnswerDeeds;
import java.nio.file.Path;
import java.util.List;

/// What is done with documents: in files, and as codes.
public interface DocumentDeeds {

    /// Asks which file to open.
    void ask();

    /// Opens a file.
    void open(Path file);

    /// Opens the code that is in a text.
    void openCode(String text);

    /// Writes what is open to its file; asks for one where it has none.
    void save();

    /// Asks for a file and writes what is open to it.
    void saveAs();

    /// Puts a code of what is open on the clipboard.
    void copyCode();

    /// What is done with students' answers.
    AnswerDeeds answers();

    /// The files that were open last, the newest first.
    List<Path> recent();

    /// Asks which lesson's file to open.
    void askLesson();

    /// Opens a lesson's file: the lesson is begun where somebody left it.
    void openLesson(Path file);

    /// Writes the lesson that is being made to its file; asks for one where it has none.
    void saveLesson();

    /// Asks for a file and writes the lesson that is being made to it.
    void saveLessonAs();
}
