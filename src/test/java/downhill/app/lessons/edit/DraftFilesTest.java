package downhill.app.lessons.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.lesson.DragTo;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import downhill.scene.Access;
import downhill.session.Drafting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is made of a lesson is saved and opened; what is not right says where and changes nothing.
@InWindow
class DraftFilesTest extends AtEditor {

    @Test
    void a_question_is_made_by_form() throws IOException {
        twoPages();
        choose("#draft-part-rate", Access.SHOWN);
        choose("#draft-question-kind", QuestionKind.DRAG);
        type("#draft-question-ask-en", "Drag the rate to the bottom.");
        type("#draft-question-tolerance", "0.02");
        type("#draft-question-correct-text-en", "Yes, {given}.");
        opened.fire("#draft-question-more");
        type("#draft-question-otherwise-0-when", "given < 0.5");
        type("#draft-question-otherwise-0-text-en", "Too small.");
        type("#draft-question-otherwise-1-text-en", "Too large.");
        Path file = folder.resolve("My first lesson.json");
        assertThat(files.save(file)).isTrue();
        LessonReading reading = LessonReader.read(Files.readAllBytes(file), opened.session.optimizers());
        Lesson lesson = ((LessonReading.Good) reading).lesson();
        assertThat(lesson.id()).isEqualTo("my-first-lesson");
        DragTo question = (DragTo) lesson.pages().get(1).question().orElseThrow();
        assertThat(question.common().ask().in("en").source()).isEqualTo("Drag the rate to the bottom.");
        assertThat(question.common().otherwise()).hasSize(2);
        assertThat(now().isSaved()).isTrue();
    }

    @Test
    void what_cannot_be_shown_yet_says_where_and_is_neither_tried_nor_saved() {
        twoPages();
        type("#draft-text-en", "It is {wat}.");
        assertThat(now().problem()).isPresent();
        opened.show();
        assertThat(opened.text("#draft-problem")).contains("page 2", "text", "wat");
        opened.fire("#draft-try");
        assertThat(opened.session.state().lessons().walk()).isEmpty();
        assertThat(files.save(folder.resolve("no.json"))).isFalse();
        assertThat(folder.resolve("no.json")).doesNotExist();
    }

    @Test
    void a_broken_file_says_line_page_and_field_and_changes_nothing() throws IOException {
        twoPages();
        Drafting before = now();
        Path file = folder.resolve("good.json");
        files.save(file);
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, Files.readString(file).replace("{slope:+}", "{slop:+}"));
        files.open(broken);
        opened.show();
        assertThat(now().draft().pages()).isEqualTo(before.draft().pages());
        assertThat(opened.text("#notice > .label")).contains("ine ", "page 1", "text");
        Files.writeString(broken, "{\"format\": ");
        files.open(broken);
        assertThat(now().draft().pages()).isEqualTo(before.draft().pages());
        files.open(file);
        assertThat(now().draft().pages()).hasSize(2);
        assertThat(now().page()).isZero();
    }

    @Test
    void a_lesson_that_is_saved_stands_among_ones_own_and_the_one_before_beside_it() throws IOException {
        twoPages();
        Path file = folder.resolve("mine.json");
        files.save(file);
        String first = Files.readString(file);
        type("#draft-title-en", "Again");
        assertThat(now().isSaved()).isFalse();
        assertThat(now().file()).contains(file);
        files.save(file);
        assertThat(Files.readString(file)).contains("Again");
        assertThat(folder.resolve("mine.json~")).hasContent(first);
        assertThat(opened.session.learning().shelf().own()).singleElement()
                .satisfies(own -> assertThat(own.file()).contains(file));
        opened.fire("#draft-close");
        opened.show();
        opened.fire("#lesson-mine");
        assertThat(opened.session.state().lessons().walk().orElseThrow().lesson().id()).isEqualTo("mine");
    }

    @Test
    void one_of_ours_is_begun_from_without_its_name_and_another_is_left_by_undoing() {
        twoPages();
        Lesson ours = opened.session.learning().shelf().lessons().getFirst();
        opened.session.authoring().beginFrom(ours);
        assertThat(now().draft().pages()).hasSameSizeAs(ours.pages());
        assertThat(now().isSaved()).isFalse();
        files.save(folder.resolve("eight.json"));
        assertThat(opened.session.learning().shelf().own().getFirst().lesson().id()).isEqualTo("eight");
        opened.fire("#draft-undo");
        assertThat(now().draft().pages()).hasSize(2);
        assertThat(now().file()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1440, 900", "3840, 2160"})
    void saving_is_as_high_and_as_large_as_what_stands_beside_it(double width, double height) {
        twoPages();
        opened.resize(width, height);
        Region save = opened.find(Region.class, "#draft-save");
        Region open = opened.find(Region.class, "#draft-open");
        assertThat(save.getHeight()).isCloseTo(open.getHeight(), within(1.0));
        assertThat(save.getWidth()).isGreaterThan(open.getWidth());
        assertThat(save.getBackground().getFills().stream().map(BackgroundFill::getFill))
                .containsExactlyElementsOf(open.getBackground().getFills().stream().map(BackgroundFill::getFill).toList());
    }
}
