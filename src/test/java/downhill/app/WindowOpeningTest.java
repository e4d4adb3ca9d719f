package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.explore.PlotPane;
import downhill.app.view.NoticeBar;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class WindowOpeningTest {

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
    void shows_step_0_at_rest() {
        opened.close();
        opened = Opened.anew();
        assertThat(opened.text(".transport > .place")).isEqualTo("Step 0 of 40");
        assertThat(opened.text(".step-card .place")).isEqualTo("0 → 1");
        assertThat(opened.find(Slider.class, "#scrubber").getValue()).isZero();
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.15");
        assertThat(opened.has("#help")).isFalse();
        assertThat(opened.find(NoticeBar.class, "#notice").isVisible()).isFalse();
    }

    @Test
    void nothing_moves() {
        opened.pulse();
        int[] before = picture();
        for (int pulse = 0; pulse < 10; pulse++) {
            opened.pulse();
        }
        assertThat(opened.session.viewing().isMoving()).isFalse();
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void the_focus_is_in_the_plot_so_that_keys_play() {
        assertThat(opened.stage.getScene().getFocusOwner()).isInstanceOf(PlotPane.class);
    }

    @Test
    void a_move_of_the_slider_shows_everywhere_in_the_same_pulse() {
        opened.pulse();
        int[] before = picture();
        opened.find(Slider.class, "#rate").setValue(Math.log10(0.4));
        opened.pulse();
        assertThat(opened.session.state().run().descent().rate()).isEqualTo(0.4);
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.4");
        assertThat(picture()).isNotEqualTo(before);
    }

    @Test
    void a_change_that_no_control_has_made_is_shown_too() {
        for (int pulse = 0; pulse < 5; pulse++) {
            opened.pulse();
        }
        opened.session.edit(scenario -> scenario.withRate(0.4));
        opened.awaitPulse();
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.4");
    }

    private int[] picture() {
        WritableImage image = opened.find(PlotPane.class, "#plot").snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        PixelReader reader = image.getPixelReader();
        reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
