package downhill.app.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.app.Events;
import downhill.app.InWindow;
import downhill.app.Opened;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class RateCardTest {

    private Opened opened;
    private Slider slider;

    @BeforeEach
    void open() {
        opened = Opened.first();
        slider = opened.find(Slider.class, "#rate");
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void the_slider_is_logarithmic_and_gives_three_digits() {
        slider.setValue(-1);
        assertThat(rate()).isEqualTo(0.1);
        slider.setValue(-0.123456);
        assertThat(rate()).isEqualTo(0.753);
    }

    @Test
    void arrows_move_it_by_a_fiftieth_of_a_power_of_ten_with_shift_finely() {
        opened.key(slider, KeyCode.RIGHT);
        assertThat(rate()).isEqualTo(0.157);
        opened.key(slider, KeyCode.LEFT);
        assertThat(rate()).isEqualTo(0.15);
        opened.key(slider, KeyCode.RIGHT, false, true);
        assertThat(rate()).isEqualTo(0.151);
        opened.key(slider, KeyCode.LEFT, false, true);
        assertThat(rate()).isEqualTo(0.15);
    }

    @Test
    void pages_move_it_coarsely() {
        opened.key(slider, KeyCode.PAGE_UP);
        assertThat(rate()).isEqualTo(0.189);
        opened.key(slider, KeyCode.PAGE_DOWN);
        assertThat(rate()).isEqualTo(0.15);
    }

    @Test
    void a_double_click_brings_back_the_default() {
        slider.setValue(0);
        opened.show();
        Events.mouse(slider, MouseEvent.MOUSE_CLICKED, 10, 5, 2);
        assertThat(rate()).isEqualTo(0.15);
    }

    @Test
    void a_rate_beyond_the_scale_widens_it() {
        opened.type(opened.field("Learning rate"), "250");
        assertThat(rate()).isEqualTo(250);
        assertThat(slider.getMax()).isEqualTo(3);
        assertThat(slider.getValue()).isEqualTo(Math.log10(250), within(1e-12));
        opened.type(opened.field("Learning rate"), "1e-5");
        assertThat(slider.getMin()).isEqualTo(-5);
        assertThat(slider.getMax()).isEqualTo(1);
    }

    @Test
    void a_rate_typed_in_many_digits_stays_as_typed() {
        opened.type(opened.field("Learning rate"), "0.123456789");
        opened.show();
        assertThat(rate()).isEqualTo(0.123456789);
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.123456789");
    }

    @Test
    void a_screen_reader_is_told_the_rate() {
        slider.setValue(Math.log10(0.4));
        opened.show();
        assertThat(slider.getAccessibleText()).isEqualTo("Learning rate");
        assertThat(slider.getAccessibleHelp()).isEqualTo(
                "The learning rate is 0.4: glides; within 1 % of the bottom after 2 steps");
    }

    private double rate() {
        return opened.session.scenario().rate();
    }
}
