package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.RichFlow;
import downhill.app.present.Screens;
import downhill.app.view.Command;
import downhill.lesson.Lesson;
import downhill.lesson.LessonPage;
import downhill.picture.Playhead;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What who presents sees beside the window, where there is a second screen.
@InWindow
class PresenterViewTest {

    private Opened opened;

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void a_second_screen_shows_the_figures_and_the_window_what_comes_next() {
        Rectangle2D own = Screens.ofSystem().bounds().getFirst();
        Rectangle2D other = new Rectangle2D(own.getMaxX() + 3000, 0, 1280, 720);
        opened.screens = List.of(own, other);
        opened.run(Command.PRESENT);
        opened.show();
        Stage audience = (Stage) opened.presentation().orElseThrow().root().getScene().getWindow();
        assertThat(audience.getX()).isEqualTo(other.getMinX());
        assertThat(audience.getWidth()).isEqualTo(1280);
        Region presenter = opened.find(Region.class, "#presenter");
        assertThat(presenter.isVisible()).isTrue();
        RichFlow next = opened.find(RichFlow.class, "#presenter-next");
        String first = next.shown().plain();
        assertThat(first).startsWith("Next:").contains("The slope is");
        opened.fire("#presenter-page");
        assertThat(opened.session.player().head()).isEqualTo(new Playhead(0, 1));
        opened.show();
        assertThat(next.shown().plain()).isNotEqualTo(first);
        opened.fire("#presenter-blank");
        assertThat(opened.presentation().orElseThrow().isBlank()).isTrue();
        opened.session.player().last();
        opened.show();
        assertThat(next.shown().plain()).endsWith("This is the last step.");
        opened.fire("#presenter-end-presentation");
        opened.show();
        assertThat(opened.presentation()).isEmpty();
        assertThat(presenter.isVisible()).isFalse();
    }

    @Test
    void in_a_lesson_it_tells_the_page_to_come_and_the_notes() {
        Rectangle2D own = Screens.ofSystem().bounds().getFirst();
        opened.screens = List.of(own, new Rectangle2D(own.getMaxX() + 3000, 0, 1280, 720));
        opened.run(Command.PRESENT);
        Lesson lesson = opened.session.learning().shelf().lessons().stream()
                .filter(any -> any.pages().stream().anyMatch(page -> page.notes().isPresent())).findFirst().orElseThrow();
        for (int index = 0; index < lesson.pages().size(); index++) {
            opened.session.learning().open(lesson, index);
            opened.show();
            LessonPage page = lesson.pages().get(index);
            assertThat(opened.find(RichFlow.class, "#presenter-notes").isVisible())
                    .isEqualTo(page.notes().isPresent());
            String next = opened.find(RichFlow.class, "#presenter-next").shown().plain();
            if (page.question().isPresent()) {
                assertThat(next).contains("answer");
            } else if (index + 1 == lesson.pages().size()) {
                assertThat(next).contains("end of the lesson");
            } else {
                assertThat(next).hasSizeGreaterThan("Next:  ".length());
            }
        }
    }

    @Test
    void with_one_screen_the_window_says_nothing_of_it() {
        opened.run(Command.PRESENT);
        opened.show();
        assertThat(opened.find(Region.class, "#presenter").isVisible()).isFalse();
    }
}
