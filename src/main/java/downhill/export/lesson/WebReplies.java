package downhill.export.lesson;

import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.Lesson;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.LessonWalk;
import downhill.lesson.Question;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is said to the answers of one question, each reply once.
final class WebReplies {

    private final Lesson lesson;
    private final int index;
    private final LessonPage page;
    private final Question question;
    private final LessonViews views;
    private final WebTexts texts;
    private final Map<JsonObject, Integer> known = new LinkedHashMap<>();

    WebReplies(Lesson lesson, int index, LessonViews views, WebTexts texts) {
        this.lesson = lesson;
        this.index = index;
        page = lesson.pages().get(index);
        question = page.question().orElseThrow();
        this.views = views;
        this.texts = texts;
    }

    /// What the page's texts are worked out from, with another scene on it.
    LessonMoment moment(LessonFigures figures) {
        return LessonMoment.of(figures.scene(), figures.runs(), page.scene().head().step(),
                figures.view().across().length());
    }

    /// The number of a reply.
    ///
    /// @param scene what is looked at when it is answered
    /// @param guess what was guessed then
    /// @param moves whether one may go on from what the reply shows
    int reply(Answer answer, Scene scene, Optional<LessonFigures.Guessed> guess, boolean moves) throws InterruptedException {
        LessonMoment moment = moment(views.figures(scene, guess));
        Judged judged = Judged.of(question, answer, moment);
        LessonWalk walk = new LessonWalk(lesson, index, Optional.of(answer), Optional.of(judged), moment);
        JsonObject reply = JsonObject.EMPTY.with("right", judged.right())
                .with("text", WebTexts.json(texts.paragraphs(words -> said(walk, words))));
        Optional<Scene> shown = judged.reply().filter(each -> !each.scene().isEmpty())
                .flatMap(each -> each.scene().applied(scene, judged.answered()));
        if (shown.isPresent()) {
            boolean isSame = shown.get().runs().equals(scene.runs()) && shown.get().asked().equals(scene.asked());
            reply = reply.with("view", (long) views.view(new LessonViews.Seen(shown.get(),
                    isSame ? guess : Optional.empty(), moves)));
            reply = lock(reply, shown.get(), moment);
        }
        JsonObject made = reply;
        return known.computeIfAbsent(made, each -> known.size());
    }

    private JsonObject lock(JsonObject reply, Scene scene, LessonMoment moment) {
        return LockedParts.of(page, scene, moment, false).map(locked -> reply.with("locked",
                WebTexts.json(texts.words(locked::text)))).orElse(reply);
    }

    private static List<RichText> said(LessonWalk walk, Words words) {
        List<RichText> said = new ArrayList<>(walk.reply(words.language()));
        if (walk.isWithoutRight()) {
            said.add(RichText.words(words.text("question.none"), Role.DIM));
        }
        return said;
    }

    JsonArray json() {
        return JsonArray.of(List.copyOf(known.keySet()));
    }
}
