package downhill.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.json.JsonObject;
import downhill.json.JsonPath;
import downhill.json.JsonReading;
import downhill.json.JsonText;
import downhill.json.JsonWriter;
import downhill.picture.Playhead;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.WindowPart;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is made of a lesson, written, is read again as it was.
class LessonDraftTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final Scene BOWL = Scene.of(Catalogue.first().scenario(), 0.1);

    static List<String> files() {
        return Lessons.files();
    }

    private static Lesson read(LessonDraft draft) {
        return read(JsonWriter.pretty(draft.written()));
    }

    private static Lesson read(String text) {
        return switch (LessonReader.read(text.getBytes(StandardCharsets.UTF_8), OPTIMIZERS)) {
            case LessonReading.Good(Lesson lesson) -> lesson;
            case LessonReading.Bad(LessonProblem problem) -> throw new AssertionError(problem.what());
        };
    }

    private static DraftPage page(Scene moment, String title) {
        return DraftPage.of(moment, "en", title, "Here $w$ is {w}.");
    }

    private static LessonDraft three() {
        Scene steep = BOWL.with(BOWL.runs()).at(Playhead.at(3));
        return LessonDraft.begun("en", "Mine").adding(0, page(BOWL, "one")).adding(1, page(steep, "two"))
                .adding(2, page(Scene.of(Catalogue.find("two-valleys").orElseThrow().scenario(), 0.2), "three"));
    }

    @Test
    void where_a_question_is_begun_the_figure_no_longer_answers_it() {
        JsonPath path = JsonPath.of("question");
        JsonObject asked = JsonObject.EMPTY.with("kind", "left-or-right").with("answer", "change")
                .with("ask", "Which way?").with("correct", JsonObject.EMPTY.with("text", "Yes."));
        LessonPage rest = read(three().with(0, page(BOWL, "one").with(path, Optional.of(asked)))).pages().getFirst();
        assertThat(rest.scene().head().progress()).isEqualTo(0.01);
        assertThat(rest.scene().view().ahead()).isFalse();
        JsonObject drag = JsonObject.EMPTY.with("kind", "drag");
        assertThat(page(BOWL, "one").with(path, Optional.of(drag)).scene()).isEqualTo(page(BOWL, "one").scene());
        DraftPage later = page(BOWL.at(new Playhead(1, 2)), "two").with(path, Optional.of(asked));
        assertThat(JsonPath.of("progress").find(later.scene())).as("a phase that was chosen stays")
                .isEqualTo(JsonPath.of("progress").find(page(BOWL.at(new Playhead(1, 2)), "two").scene()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_built_in_lesson_opened_and_written_is_the_same_lesson(String file) {
        Lesson lesson = read(new String(Lessons.bytes(file), StandardCharsets.UTF_8));
        Lesson again = read(LessonDraft.of(lesson));
        assertThat(again.title()).isEqualTo(lesson.title());
        assertThat(again.pages()).extracting(LessonPage::title).isEqualTo(
                lesson.pages().stream().map(LessonPage::title).toList());
        assertThat(again.pages()).extracting(LessonPage::scene).isEqualTo(
                lesson.pages().stream().map(LessonPage::scene).toList());
        for (int page = 0; page < lesson.pages().size(); page++) {
            JsonPath question = JsonPath.of("pages", page, "question");
            assertThat(question.find(again.source())).isEqualTo(question.find(lesson.source()));
        }
    }

    @Test
    void a_moment_is_shown_again_with_as_much_of_the_window_as_a_lesson_begins_with() {
        Lesson lesson = read(three());
        assertThat(lesson.pages()).hasSize(3);
        assertThat(lesson.pages().get(1).scene().head()).isEqualTo(Playhead.at(3));
        assertThat(lesson.pages().get(2).scene().scenario().loss())
                .isEqualTo(Catalogue.find("two-valleys").orElseThrow().formula());
        assertThat(lesson.pages().get(2).scene().view().nudge()).isEqualTo(0.2);
        assertThat(lesson.pages().getFirst().scene().parts().of(WindowPart.RATE)).isEqualTo(Access.HIDDEN);
        assertThat(lesson.pages().getFirst().scene().parts().of(WindowPart.FIGURES)).isEqualTo(Access.SHOWN);
    }

    @Test
    void a_page_keeps_its_scene_wherever_it_is_moved() {
        LessonDraft moved = three().moved(2, 0).adding(1, three().pages().getFirst());
        Lesson lesson = read(moved);
        assertThat(lesson.pages().stream().map(page -> page.title().in("en").source()))
                .containsExactly("three", "one", "one", "two");
        assertThat(lesson.pages().get(3).scene()).isEqualTo(read(three()).pages().get(1).scene());
        assertThat(lesson.pages().get(1).scene()).isEqualTo(read(three()).pages().getFirst().scene());
    }

    @Test
    void only_what_changes_from_page_to_page_is_written() {
        JsonObject second = (JsonObject) JsonPath.of("pages", 1, "scene").find(three().written()).orElseThrow();
        assertThat(JsonWriter.line(second)).isEqualTo("{\"step\": 3}");
    }

    @Test
    void parts_are_shown_locked_and_hidden_page_by_page() {
        LessonDraft draft = three();
        for (Access access : Access.values()) {
            DraftPage page = draft.pages().get(1).with(WindowPart.SETUP, access);
            assertThat(page.part(WindowPart.SETUP)).isEqualTo(access);
            Lesson lesson = read(draft.with(1, page));
            assertThat(lesson.pages().get(1).scene().parts().of(WindowPart.SETUP)).isEqualTo(access);
            assertThat(lesson.pages().get(2).scene().parts().of(WindowPart.SETUP)).isEqualTo(Access.HIDDEN);
        }
    }

    @Test
    void whatever_else_stands_in_a_file_is_kept() {
        String text = JsonWriter.pretty(three().written()).replaceFirst("\"id\"", "\"mine\": {\"a\": [1, null]}, \"id\"")
                .replaceFirst("\"text\"", "\"colour\": \"blue\", \"text\"");
        JsonObject written = LessonDraft.of(read(text)).written();
        assertThat(JsonReading.of(text)).isEqualTo(new JsonReading.Good(written));
        assertThat(JsonWriter.pretty(written)).contains("\"colour\": \"blue\"", "\"mine\"");
    }

    @Test
    void a_field_is_written_in_one_language_and_taken_away_again() {
        JsonPath title = JsonPath.of("title");
        DraftPage page = page(BOWL, "one").with(title.then("ko"), Optional.of(JsonText.of("하나")));
        assertThat(page.text(title.then("en"))).isEqualTo("one");
        assertThat(page.text(title.then("ko"))).isEqualTo("하나");
        DraftPage without = page.with(title.then("en"), Optional.empty()).with(title.then("ko"), Optional.empty());
        assertThat(title.find(without.fields())).isEmpty();
    }
}
