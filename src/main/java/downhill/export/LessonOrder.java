package downhill.export;

import downhill.descent.Optimizers;
import downhill.export.text.Chapter;
import downhill.export.web.WebShow;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.answers.ClassSheets;
import downhill.picture.Painting;
import downhill.picture.Playhead;
import downhill.picture.Tally;
import downhill.picture.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A lesson, each of its pages a page; numbers and steps are those of one page's run.
///
/// @param run the run of the page that is looked at
/// @param lesson all of it
/// @param index of that page, from 0
/// @param optimizers what its runs are made with
/// @param language of its texts
/// @param kind what of its questions is there
/// @param answered what a class has answered, if that is to be seen
public record LessonOrder(RunOrder run, Lesson lesson, int index, Optimizers optimizers, String language,
        LessonSheet.Kind kind, Optional<ClassSheets> answered) implements Order {

    private static final int HUNDREDTHS = 600;

    /// Its pages with their questions.
    public static LessonOrder of(RunOrder run, Lesson lesson, int index, Optimizers optimizers, String language) {
        return new LessonOrder(run, lesson, index, optimizers, language, LessonSheet.Kind.SHOWN, Optional.empty());
    }

    /// With what a class has answered, without names, or without all that.
    public LessonOrder answered(Optional<ClassSheets> sheets) {
        return new LessonOrder(run, lesson, index, optimizers, language, kind, sheets.map(ClassSheets::withoutNames));
    }

    /// As a worksheet.
    ///
    /// @param answers whether they are there
    public LessonOrder worksheet(boolean answers) {
        return new LessonOrder(run, lesson, index, optimizers, language,
                answers ? LessonSheet.Kind.ANSWERS : LessonSheet.Kind.BLANKS, answered);
    }

    @Override
    public Path file() {
        return run.file();
    }

    @Override
    public int width() {
        return run.width();
    }

    @Override
    public int height() {
        return run.height();
    }

    @Override
    public String table() {
        return run.table();
    }

    @Override
    public List<Chapter> chapters(Words words) {
        return run.chapters(words);
    }

    @Override
    public boolean isOnPaper() {
        return kind != LessonSheet.Kind.SHOWN;
    }

    @Override
    public WebShow show() {
        return run.show();
    }

    @Override
    public Painting picture() {
        return page(index);
    }

    @Override
    public List<Shot> shots() {
        return IntStream.range(0, lesson.pages().size()).mapToObj(page -> new Shot(Playhead.at(page), HUNDREDTHS)).toList();
    }

    @Override
    public List<Shot> pages() {
        return shots();
    }

    @Override
    public Film film() {
        return shot -> page(shot.head().step());
    }

    private Painting page(int number) {
        LessonPage shown = lesson.pages().get(number);
        LessonFigures figures = LessonFigures.of(shown.scene(), optimizers, kind == LessonSheet.Kind.ANSWERS);
        Optional<Tally> tally = answered.filter(there -> kind != LessonSheet.Kind.BLANKS).flatMap(there ->
                there.tally(number, shown, figures.moment(), kind == LessonSheet.Kind.ANSWERS));
        return new LessonSheet(shown, figures.answered(tally), language,
                kind, (number + 1) + " / " + lesson.pages().size())::paint;
    }
}
