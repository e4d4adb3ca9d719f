package downhill.app;

import downhill.app.answers.AnswerDeeds;
import downhill.app.view.DocumentDeeds;
import downhill.lesson.answers.AnswerSheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Notes what a window is asked to do with documents.
public final class FiledDocuments implements DocumentDeeds {

    public final List<String> asked = new ArrayList<>();
    public final List<Path> recent = new ArrayList<>();

    @Override
    public void ask() {
        asked.add("ask");
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void openCode(String text) {
        asked.add("open " + text);
    }

    @Override
    public void save() {
        asked.add("save");
    }

    @Override
    public void saveAs() {
        asked.add("save as");
    }

    @Override
    public void copyCode() {
        asked.add("copy code");
    }

    @Override
    public AnswerDeeds answers() {
        return new AnswerDeeds() {

            @Override
            public void save(AnswerSheet sheet) {
                asked.add("save " + sheet.name() + " " + sheet.lesson());
            }

            @Override
            public void copy(AnswerSheet sheet) {
                asked.add("copy " + sheet.name() + " " + sheet.lesson());
            }

            @Override
            public void ask() {
                asked.add("ask for answers");
            }
        };
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public void askLesson() {
        asked.add("ask lesson");
    }

    @Override
    public void openLesson(Path file) {
        asked.add("open lesson " + file);
    }

    @Override
    public void saveLesson() {
        asked.add("save lesson");
    }

    @Override
    public void saveLessonAs() {
        asked.add("save lesson as");
    }
}
