package downhill.cli;

import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.lesson.ChooseOne;
import downhill.lesson.LessonMoment;
import downhill.lesson.LessonPage;
import downhill.lesson.LessonWords;
import downhill.lesson.PutInOrder;
import downhill.lesson.Question;
import downhill.picture.RichText;
import downhill.picture.Views;
import downhill.picture.Words;
import downhill.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a page of a lesson says and asks, as plain text.
record LessonTell(LessonAt at, Optimizers optimizers, Words words) {

    /// Each line by itself, and an empty one below all.
    String text() {
        LessonPage page = at.shown();
        LessonMoment moment = moment(page.scene());
        List<String> lines = new ArrayList<>();
        lines.add(words.text("lessons.place", at.page() + 1, at.lesson().pages().size()));
        lines.add(told(page.title(), moment));
        page.text().in(words.language()).told(moment).stream().map(RichText::plain).forEach(lines::add);
        page.question().ifPresent(question -> {
            lines.add(told(question.common().ask(), moment));
            answers(question, moment).map(answer -> "- " + answer).forEach(lines::add);
        });
        return String.join("\n", lines) + "\n\n";
    }

    private String told(LessonWords text, LessonMoment moment) {
        return text.in(words.language()).line(moment).plain();
    }

    private Stream<String> answers(Question question, LessonMoment moment) {
        return question instanceof ChooseOne choose
                ? choose.choices().stream().map(choice -> told(choice.text(), choice.in(moment)))
                : question instanceof PutInOrder order ? order.items().stream().map(item -> told(item.text(), moment))
                : Stream.empty();
    }

    private LessonMoment moment(Scene scene) {
        List<Run> runs = scene.runs().lanes().stream().map(lane -> run(lane.scenario())).toList();
        Run run = runs.get(scene.runs().current());
        return LessonMoment.of(scene, runs, scene.head().step(),
                Views.home(scene.scenario(), run.descent().loss()).across().length());
    }

    private Run run(Scenario scenario) {
        if (Preparation.of(scenario, optimizers) instanceof Preparation.Ready ready) {
            return Runner.run(ready.descent());
        }
        throw new IllegalStateException("a lesson's reader has found it possible: " + scenario);
    }
}
