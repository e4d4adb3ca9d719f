package downhill.app.answers;

import downhill.lesson.answers.AnswerSheet;

/// What is done with students' answers outside the window.
public interface AnswerDeeds {

    /// Asks for a file and writes a sheet to it.
    void save(AnswerSheet sheet);

    /// Puts a sheet on the clipboard, to be pasted into a message.
    void copy(AnswerSheet sheet);

    /// Asks for the files of a class, and takes what is in them.
    void ask();
}
