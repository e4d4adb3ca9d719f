package downhill.export;

import downhill.descent.Optimizers;
import downhill.export.lesson.LessonFigures;
import downhill.export.lesson.LessonSheet;
import downhill.export.lesson.WebLesson;
import downhill.export.web.WebContent;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.lesson.answers.ClassSheets;
import downhill.picture.Painting;
import downhill.picture.Tally;
import downhill.picture.Words;
import java.util.Optional;

/// A lesson, each of its pages a page.
///
/// @param lesson all of it
/// @param optimizers what its runs are made with
/// @param language of its texts on paper; a page for a browser has them in all
/// @param kind what of its questions is there
/// @param answered what a class has answered, if that is to be seen
public record LessonPages(Lesson lesson, Optimizers optimizers, String language, LessonSheet.Kind kind,
        Optional<ClassSheets> answered) implements PagesOrder.Pages {

    /// Its pages with their questions.
    public LessonPages(Lesson lesson, Optimizers optimizers, String language) {
        this(lesson, optimizers, language, LessonSheet.Kind.SHOWN, Optional.empty());
    }

    /// With what a class has answered, without names, or without all that.
    public LessonPages answered(Optional<ClassSheets> sheets) {
        return new LessonPages(lesson, optimizers, language, kind, sheets.map(ClassSheets::withoutNames));
    }

    /// As a worksheet.
    ///
    /// @param answers whether they are there
    public LessonPages worksheet(boolean answers) {
        return new LessonPages(lesson, optimizers, language,
                answers ? LessonSheet.Kind.ANSWERS : LessonSheet.Kind.BLANKS, answered);
    }

    /// To be written to a file.
    ///
    /// @param run the run of the page that is looked at, to that file
    /// @param index of that page, from 0
    public PagesOrder order(RunOrder run, int index) {
        return new PagesOrder(run, this, index, run.width(), run.height(), kind != LessonSheet.Kind.SHOWN);
    }

    @Override
    public String title(RunOrder run, Words words) {
        String title = lesson.title().in(language).source();
        return kind == LessonSheet.Kind.ANSWERS ? title + " — " + words.text("worksheet.answers") : title;
    }

    @Override
    public int count() {
        return lesson.pages().size();
    }

    @Override
    public Painting page(int index) {
        LessonPage shown = lesson.pages().get(index);
        LessonFigures figures = LessonFigures.of(shown.scene(), optimizers, kind == LessonSheet.Kind.ANSWERS);
        Optional<Tally> tally = answered.filter(there -> kind != LessonSheet.Kind.BLANKS).flatMap(there ->
                there.tally(index, shown, figures.moment(), kind == LessonSheet.Kind.ANSWERS));
        return new LessonSheet(shown, figures.answered(tally), language, kind, (index + 1) + " / " + count())::paint;
    }

    @Override
    public WebContent web() {
        return new WebLesson(lesson, optimizers);
    }
}
