package downhill.app.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.InWindow;
import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.picture.Box;
import downhill.picture.Playhead;
import downhill.picture.PosterLayout;
import downhill.picture.Ruler;
import downhill.picture.Sketch;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.session.Session;
import downhill.session.Sessions;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The presentation as a node, without a stage of its own.
@InWindow
class PresentationTest {

    private final Session session = Sessions.first();
    private Presentation presentation;
    private StackPane root;

    @BeforeEach
    void open() {
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        presentation = new Presentation(look, session, new Handwriting());
        root = presentation.root();
        Styles.on(new Scene(root, 1280, 720), look);
        show();
    }

    @Test
    void blank_is_black_all_over_and_comes_back() {
        presentation.toggleBlank();
        show();
        assertThat(presentation.isBlank()).isTrue();
        assertThat(picture().getPixelReader().getArgb(5, 5)).isEqualTo(0xFF000000);
        assertThat(picture().getPixelReader().getArgb(640, 360)).isEqualTo(0xFF000000);
        presentation.toggleBlank();
        assertThat(picture().getPixelReader().getArgb(5, 5)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void the_rate_comes_and_goes_and_works() {
        Node card = root.lookup(".present-rate");
        assertThat(card.isVisible()).isFalse();
        presentation.toggleRate();
        show();
        assertThat(card.isVisible()).isTrue();
        Slider slider = (Slider) root.lookup("#rate");
        assertThat(slider.getValue()).isEqualTo(Math.log10(0.15), within(1e-12));
        assertThat(root.getScene().getFocusOwner()).isSameAs(slider);
        slider.setValue(Math.log10(0.4));
        assertThat(session.scenario().rate()).isEqualTo(0.4);
        presentation.toggleRate();
        assertThat(card.isVisible()).isFalse();
        assertThat(root.getScene().getFocusOwner()).isSameAs(root);
    }

    @Test
    void the_rate_covers_nothing_of_the_picture() {
        presentation.toggleRate();
        show();
        Node card = root.lookup(".present-rate");
        PosterLayout layout = new PosterLayout(new Box(0, 0, 1280, 720), 1, true);
        assertThat(card.getBoundsInParent().getMinY()).isGreaterThanOrEqualTo(layout.figures().bottom() - 0.5);
        assertThat(card.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(layout.rate().bottom() + 0.5);
    }

    @Test
    void text_can_be_made_larger_and_smaller_and_is_as_before_again() {
        int before = picture(1280, 720);
        presentation.larger();
        assertThat(picture(1280, 720)).isNotEqualTo(before);
        presentation.smaller();
        presentation.normalSize();
        assertThat(picture(1280, 720)).isEqualTo(before);
    }

    @Test
    void the_rate_and_the_phase_are_told_in_every_phase_and_at_the_end() {
        for (Playhead head : List.of(Playhead.at(0), new Playhead(0, 1), new Playhead(2, 3), Playhead.at(40))) {
            session.player().goTo(head);
            Sketch sketch = new Sketch();
            presentation.painting(session.state()).accept(sketch.page(13), new Box(0, 0, 1280, 720));
            assertThat(sketch.all(Sketch.Piece.Text.class)).as(head.toString())
                    .anyMatch(text -> text.text().plain().matches("Step .*a = 0.15 .*slope.*rate.*move.*check"));
        }
    }

    @Test
    void the_pointer_is_hidden_and_comes_back() {
        presentation.togglePointer();
        assertThat(root.getCursor()).isEqualTo(Cursor.NONE);
        presentation.togglePointer();
        assertThat(root.getCursor()).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void it_shows_another_picture_for_another_step() {
        int before = picture(640, 500);
        session.player().last();
        show();
        int after = picture(640, 500);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void a_size_of_nothing_is_no_mishap() {
        int before = picture(1280, 720);
        root.resize(0, 0);
        presentation.show(session.state());
        root.layout();
        assertThat(root.lookup(".present-rate").isVisible()).isFalse();
        show();
        assertThat(picture(1280, 720)).as("all is there again").isEqualTo(before);
    }

    private void show() {
        show(1280, 720);
    }

    private void show(double width, double height) {
        for (int pass = 0; pass < 2; pass++) {
            root.resize(width, height);
            root.applyCss();
            root.layout();
            presentation.show(session.state());
        }
    }

    private WritableImage picture() {
        return root.snapshot(null, null);
    }

    /// A hash of a part of the picture.
    private int picture(int width, int height) {
        WritableImage image = picture();
        int hash = 0;
        for (int y = 0; y < height; y += 3) {
            for (int x = 0; x < width; x += 3) {
                hash = 31 * hash + image.getPixelReader().getArgb(x, y);
            }
        }
        return hash;
    }
}
