package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.scene.Scene;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A teacher takes another rate or another start within reason: what the built-in lessons say stays true.
class LessonTruthTest {

    private static final List<String> LANGUAGES = List.of("en", "ko");

    /// A page whose scene a teacher has changed, before anybody answers.
    ///
    /// @param change what was changed
    /// @param moment what is on screen then
    record Changed(Lesson lesson, int index, String change, Scene scene, LessonMoment moment) {

        static Changed of(Lesson lesson, int index, String change, UnaryOperator<Scenario> changing) {
            Scene scene = with(lesson.pages().get(index).scene(), changing);
            return new Changed(lesson, index, change, scene, Moments.of(scene, scene.head().step()));
        }

        LessonPage page() {
            return lesson.pages().get(index);
        }

        @Override
        public String toString() {
            return lesson.id() + ", page " + (index + 1) + ", " + change;
        }
    }

    private static final List<Changed> ALL = Lessons.all(Optimizers.installed()).stream().flatMap(lesson ->
            IntStream.range(0, lesson.pages().size()).boxed().flatMap(index -> changes(lesson, index))).toList();

    static Stream<Changed> pages() {
        return ALL.stream();
    }

    static Stream<Changed> questions() {
        return pages().filter(each -> each.page().question().isPresent());
    }

    static Stream<Changed> choices() {
        return questions().filter(each -> each.page().question().get() instanceof ChooseOne);
    }

    private static Stream<Changed> changes(Lesson lesson, int index) {
        return Stream.concat(
                Stream.of(0.6, 1.2).map(factor -> Changed.of(lesson, index, factor + " times the rate",
                        run -> run.withRate(factor * run.rate()))),
                Stream.of(-0.9, 1.1).map(factor -> Changed.of(lesson, index, factor + " times the start",
                        run -> run.withStart(run.start().times(factor)))));
    }

    private static Scene with(Scene scene, UnaryOperator<Scenario> change) {
        Comparison runs = scene.runs();
        for (int lane = 0; lane < runs.lanes().size(); lane++) {
            runs = runs.replacing(lane, change.apply(runs.lanes().get(lane).scenario()));
        }
        return scene.with(runs);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_number_that_a_page_tells_is_there(Changed each) {
        for (String language : LANGUAGES) {
            assertKnown(each, each.page().text().in(language), each.moment());
            each.page().question().ifPresent(
                    question -> assertKnown(each, question.common().ask().in(language), each.moment()));
        }
    }

    @ParameterizedTest
    @MethodSource("choices")
    void one_choice_is_right_whatever_the_run(Changed each) {
        ChooseOne choose = (ChooseOne) each.page().question().orElseThrow();
        LessonMoment moment = each.moment();
        List<String> right = choose.choices().stream().filter(choice -> choose.isRight(choice, moment))
                .map(choice -> choice.text().in("en").line(choice.in(moment)).plain()).toList();
        assertThat(right).as("%s", each).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_reply_is_told_in_numbers_and_can_be_shown(Changed each) {
        Question question = each.page().question().orElseThrow();
        LessonMoment moment = each.moment();
        for (Answer answer : Moments.answers(question, moment)) {
            Judged judged = Judged.of(question, answer, moment);
            assertThat(judged.reply()).as("%s: %s", each, answer).hasValueSatisfying(reply -> {
                LANGUAGES.forEach(language -> assertKnown(each, reply.text().in(language), judged.answered()));
                assertThat(reply.scene().applied(each.scene(), judged.answered())).isPresent();
            });
        }
    }

    private static void assertKnown(Changed each, LessonText text, LessonMoment moment) {
        assertThat(text.isKnown(moment)).as("%s: %s → %s", each, text.source(), text.line(moment).plain()).isTrue();
    }
}
