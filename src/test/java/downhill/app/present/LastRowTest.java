package downhill.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.rate.RateSlider;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.data.CatalogueData;
import downhill.descent.data.Datasets;
import downhill.lesson.Lesson;
import downhill.picture.Box;
import downhill.picture.GroundView;
import downhill.picture.Playhead;
import downhill.picture.RateFigure;
import downhill.picture.Sketch;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is presented can be read from the back of a room, and taken hold of by an unsteady hand.
@InWindow
class LastRowTest {

    /// Of the height.
    private static final double SMALLEST = 0.024;
    private static final double TARGET = 32;

    private Projected projected;
    private Session session;

    @BeforeEach
    void open() {
        projected = new Projected();
        session = projected.session;
    }

    private static void areReadable(List<Sketch.Piece.Text> texts, double height, String what) {
        assertThat(texts).as(what).hasSizeGreaterThan(4);
        assertThat(texts.stream().filter(text -> text.size() < SMALLEST * height)
                .map(text -> text.text().plain() + ": " + text.size() / height)).as(what).isEmpty();
    }

    private void isReadable(double width, double height, String what) {
        for (Tab tab : Tab.values()) {
            session.looking().on(tab);
            projected.show(width, height);
            areReadable(projected.texts(), height, tab + " of " + what);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1024, 768", "1920, 1080", "3840, 2160"})
    void every_text_on_every_screen(double width, double height) {
        isReadable(width, height, "the first loss");
    }

    @ParameterizedTest
    @EnumSource(GroundView.Kind.class)
    void every_loss_and_all_data_as_map_surface_and_ends_and_with_the_ledger(GroundView.Kind kind) {
        session.looking().ground(ground -> ground.as(kind));
        session.looking().at(LossView.LEDGER);
        for (CatalogueLoss loss : Catalogue.all()) {
            session.choose(loss);
            session.player().goTo(new Playhead(1, 2.5));
            isReadable(1280, 720, loss.id());
        }
        for (CatalogueData data : Datasets.all()) {
            session.data().take(data.points(), data.skipped());
            isReadable(1024, 768, data.id());
        }
    }

    /// Numbers become long, and labels have to find a place beside what is far away.
    @Test
    void data_whose_run_diverges() {
        session.data().take(Datasets.find("hubble").orElseThrow().points());
        session.edit(scenario -> scenario.withRate(1.3));
        for (int step = 0; step < 40; step += 3) {
            session.player().goTo(new Playhead(step, 4));
            isReadable(1280, 720, "step " + step);
        }
    }

    @Test
    void every_page_of_every_lesson() {
        List<Lesson> lessons = session.learning().shelf().lessons();
        assertThat(lessons).isNotEmpty();
        for (Lesson lesson : lessons) {
            for (int page = 0; page < lesson.pages().size(); page++) {
                session.learning().open(lesson, page);
                projected.show(1024, 768);
                areReadable(projected.texts(), 768, lesson.id() + ", page " + page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void the_rate_that_is_laid_over_it(double width, double height) {
        projected.presentation.toggleRate();
        projected.show(width, height);
        RateSlider slider = (RateSlider) projected.root.lookup("#rate").getParent();
        double em = slider.prefHeight(-1) / RateFigure.HEIGHT;
        Box box = new Box(0, 0, slider.getWidth(), slider.getHeight());
        Sketch sketch = new Sketch();
        new RateFigure(session.state().surveys().scale(), session.state().surveys().sweep(), List.of(), Optional.empty())
                .paint(sketch.page(em), box, RateFigure.ribbon(box, em, em));
        areReadable(sketch.all(Sketch.Piece.Text.class), height, "the rate");
    }

    @Test
    void what_can_be_taken_hold_of_is_large_enough() {
        session.predicting().toggle();
        projected.presentation.toggleRate();
        projected.show(1024, 768);
        List<Node> targets = projected.root.lookupAll("*").stream().filter(Node::isFocusTraversable)
                .filter(node -> node != projected.root).filter(LastRowTest::isSeen).toList();
        assertThat(targets).hasSizeGreaterThan(1);
        for (Node target : targets) {
            Node held = target instanceof Slider ? target.lookup(".thumb") : target;
            assertThat(held.getLayoutBounds().getWidth()).as(target.toString()).isGreaterThanOrEqualTo(TARGET);
            assertThat(held.getLayoutBounds().getHeight()).as(target.toString()).isGreaterThanOrEqualTo(TARGET);
        }
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
