package downhill.export.lesson;

import downhill.descent.Optimizers;
import downhill.export.web.StackedFrame;
import downhill.export.web.WebContent;
import downhill.export.web.WebFilm;
import downhill.export.web.WebInk;
import downhill.export.web.WebLessonFrame;
import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonValue;
import downhill.lesson.DragTo;
import downhill.lesson.Lesson;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.Question;
import downhill.picture.Words;
import downhill.scene.WindowPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// A lesson as one page for any browser: all its pages with their figures, in every language, and its questions with what
/// the run says to every answer, decided beforehand.
///
/// @param lesson all of it
/// @param optimizers what its runs are made with
public record WebLesson(Lesson lesson, Optimizers optimizers) implements WebContent {

    private static final int RATES = 41;

    @Override
    public String html(WebInk ink, DoubleConsumer progress) throws InterruptedException {
        WebFilm film = new WebFilm(ink);
        WebTexts texts = new WebTexts(film, ink.languages());
        LessonViews views = new LessonViews(film, optimizers);
        List<JsonValue> pages = new ArrayList<>();
        for (int index = 0; index < lesson.pages().size(); index++) {
            pages.add(page(index, views, texts));
            progress.accept((index + 1.0) / (lesson.pages().size() + 1));
        }
        JsonObject facts = JsonObject.EMPTY.with("width", WebFilm.units(StackedFrame.WIDTH))
                .with("title", WebTexts.json(texts.words(words -> lesson.title().in(words.language()).source())))
                .with("pages", JsonArray.of(pages)).with("views", views.json());
        return new WebLessonFrame(film, lesson.title().in(first(ink).language()).source()).html(facts, texts.json());
    }

    private static Words first(WebInk ink) {
        return ink.languages().values().iterator().next();
    }

    private JsonObject page(int index, LessonViews views, WebTexts texts) throws InterruptedException {
        LessonPage page = lesson.pages().get(index);
        LessonFigures figures = views.figures(page.scene(), Optional.empty());
        LessonMoment moment = LessonMoment.of(page.scene(), figures.runs(), page.scene().head().step(),
                figures.view().across().length());
        Optional<Question> question = page.question();
        JsonObject written = JsonObject.EMPTY
                .with("view", (long) views.view(new LessonViews.Seen(page.scene(), Optional.empty(), true)))
                .with("title", WebTexts.json(texts.line(
                        words -> LessonSheet.strong(page.title().in(words.language()).line(moment)))))
                .with("text", WebTexts.json(texts.paragraphs(words -> page.text().in(words.language()).told(moment))));
        Optional<LockedParts> locked = LockedParts.of(page, page.scene(), moment, question.isPresent());
        if (locked.isPresent()) {
            written = written.with("locked", WebTexts.json(texts.words(locked.get()::text)));
        }
        if (question.isPresent()) {
            WebReplies replies = new WebReplies(lesson, index, views, texts);
            written = written.with("question", new WebQuestion(page, views, texts, replies).json(question.get()));
        }
        boolean isDragged = question.filter(DragTo.class::isInstance).isPresent();
        if (!isDragged && !figures.isRace() && page.scene().parts().of(WindowPart.RATE).isUsable()) {
            written = written.with("knob", new WebKnob(views, texts).json(
                    Knob.of(figures, DragTo.What.RATE, RATES, Optional.empty()), false));
        }
        return written;
    }
}
