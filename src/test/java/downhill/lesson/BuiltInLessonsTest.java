package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.picture.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the lessons that come with the program say is true for the run on each of their pages.
class BuiltInLessonsTest {

    private static final List<String> LANGUAGES = List.of("en", "ko");

    /// A page, with the moment that it shows.
    record Case(Lesson lesson, int index, LessonMoment moment) {

        LessonPage page() {
            return lesson.pages().get(index);
        }

        @Override
        public String toString() {
            return lesson.id() + ", page " + (index + 1);
        }
    }

    private static final List<Lesson> ALL = Lessons.all(Optimizers.installed());

    static Stream<Case> pages() {
        return ALL.stream().flatMap(lesson -> IntStream.range(0, lesson.pages().size())
                .mapToObj(index -> new Case(lesson, index, Moments.of(lesson.pages().get(index)))));
    }

    static Stream<Case> questions() {
        return pages().filter(each -> each.page().question().isPresent());
    }

    @Test
    void every_file_in_the_folder_is_a_lesson_that_is_listed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/downhill/lesson"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted())
                    .isEqualTo(Lessons.files());
        }
        assertThat(Lessons.files()).allSatisfy(file -> assertThat(
                LessonReader.read(Lessons.bytes(file), Optimizers.installed())).isInstanceOf(LessonReading.Good.class));
    }

    @Test
    void a_particle_after_a_number_is_written_in_both_its_forms() throws IOException {
        Pattern fixed = Pattern.compile("\\}(이|가|은|는|을|를|으?로|과|와|이?나|이에요|예요|이?어?야|여야|이었\\S*|였\\S*|이?면|이?고|이?지만"
                + "|이?라서?|이?니|이?라고)(?=[\\s.,?!\"]|$)");
        for (String file : Lessons.files()) {
            assertThat(fixed.matcher(new String(Lessons.bytes(file), StandardCharsets.UTF_8)).results()
                    .map(MatchResult::group)).as(file).isEmpty();
        }
    }

    @Test
    void no_two_lessons_have_the_same_id() {
        assertThat(ALL).extracting(Lesson::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_written_in_every_language_and_all_its_numbers_are_numbers(Case each) {
        for (LessonWords words : texts(each.page())) {
            for (String language : LANGUAGES) {
                assertThat(words.isIn(language)).as("%s in %s: %s", each, language, words.in("en").source()).isTrue();
            }
        }
        for (LessonWords words : unanswered(each.page())) {
            assertThat(LANGUAGES).allSatisfy(language -> assertKnown(each, words.in(language), each.moment()));
        }
    }

    private static void assertKnown(Case each, LessonText text, LessonMoment moment) {
        assertThat(text.isKnown(moment)).as("%s: %s → %s", each, text.source(), text.line(moment).plain()).isTrue();
    }

    private static List<LessonWords> unanswered(LessonPage page) {
        List<LessonWords> all = new ArrayList<>(List.of(page.title(), page.text()));
        page.sentence().ifPresent(all::add);
        page.locked().ifPresent(all::add);
        page.notes().ifPresent(all::add);
        page.question().ifPresent(question -> all.add(question.common().ask()));
        return all;
    }

    private static List<LessonWords> texts(LessonPage page) {
        List<LessonWords> all = new ArrayList<>(unanswered(page));
        page.question().ifPresent(question -> {
            all.add(question.common().correct().text());
            question.common().otherwise().forEach(reply -> all.add(reply.text()));
            if (question instanceof ChooseOne choose) {
                choose.choices().forEach(choice -> {
                    all.add(choice.text());
                    choice.reply().ifPresent(reply -> all.add(reply.text()));
                });
            }
        });
        return all;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_run_says_which_answer_is_right_and_the_reply_to_it_can_be_shown(Case each) {
        Question question = each.page().question().orElseThrow();
        Answer right = right(each).orElseThrow(() -> new AssertionError(each + ": nothing is right"));
        assertThat(question.isRight(right, Moments.when(right, each.page()))).as("%s: %s", each, right).isTrue();
        assertReplied(each, right, question.common().correct());
        if (question instanceof ChooseOne choose) {
            assertThat(choose.choices()).as(each.toString()).filteredOn(choice -> choose.isRight(choice, each.moment()))
                    .hasSize(1);
        }
    }

    /// Where many places are right, one is looked for.
    private static Optional<Answer> right(Case each) {
        return each.page().question().orElseThrow().rightAnswer(each.moment())
                .filter(answer -> each.page().question().get().isRight(answer, Moments.when(answer, each.page())))
                .or(() -> Moments.someRight(each.page()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_other_answer_is_wrong_and_is_told_why(Case each) {
        Question question = each.page().question().orElseThrow();
        List<Answer> wrong = Moments.answers(question, each.moment()).stream()
                .filter(answer -> !question.isRight(answer, Moments.when(answer, each.page()))).toList();
        assertThat(wrong).as(each.toString()).isNotEmpty().allSatisfy(answer -> {
            Optional<Reply> reply = question.reply(answer, Moments.when(answer, each.page()));
            assertThat(reply).as("%s: %s", each, answer).isPresent();
            assertThat(reply.get()).isNotSameAs(question.common().correct());
            assertReplied(each, answer, reply.get());
        });
    }

    private static void assertReplied(Case each, Answer answer, Reply reply) {
        LessonMoment answered = each.page().question().orElseThrow().with(answer, Moments.when(answer, each.page()));
        assertThat(LANGUAGES).allSatisfy(language -> assertKnown(each, reply.text().in(language), answered));
        assertThat(reply.scene().applied(each.page().scene(), answered)).as("%s: %s", each, reply.scene().written())
                .hasValueSatisfying(scene -> assertThat(Moments.runs(scene)).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void choices_are_told_apart_by_what_they_say(Case each) {
        if (each.page().question().orElseThrow() instanceof ChooseOne choose) {
            for (String language : LANGUAGES) {
                assertThat(choose.choices().stream().map(choice -> choice.text().in(language)
                        .line(choice.in(each.moment()))).map(RichText::plain)).as(each.toString()).doesNotHaveDuplicates();
                assertThat(choose.choices()).allSatisfy(choice ->
                        assertKnown(each, choice.text().in(language), choice.in(each.moment())));
            }
        }
    }

    /// The same pages with another start and another rate: whatever they ask, the run still answers, and no reply is given
    /// for right that isn't.
    @ParameterizedTest
    @MethodSource("questions")
    void a_changed_scenario_makes_no_answer_a_lie(Case each) {
        Question question = each.page().question().orElseThrow();
        for (LessonMoment changed : Moments.changed(each.page())) {
            for (Answer answer : Moments.answers(question, changed)) {
                Judged judged = Judged.of(question, answer, changed);
                assertThat(judged.right()).isEqualTo(question.isRight(answer, changed));
                judged.reply().ifPresent(reply -> assertThat(reply == question.common().correct())
                        .as("%s: %s", each, answer).isEqualTo(judged.right()));
            }
            assertThat(each.page().text().in("en").line(changed).plain()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void korean_particles_are_chosen(Case each) {
        String shown = each.page().text().in("ko").line(each.moment()).plain();
        assertThat(shown).as(each.toString()).doesNotContain("[").doesNotContain("{").doesNotContain("|/");
    }
}
