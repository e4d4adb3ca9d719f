package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.view.Command;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;

/// A window that a presentation covers.
@InWindow
class RestingWindowTest {

    @Test
    void it_rests_until_the_end_of_the_presentation_and_then_shows_what_has_become() {
        Opened opened = Opened.first();
        Slider scrubber = opened.find(Slider.class, "#scrubber");
        opened.run(Command.PRESENT);
        opened.run(Command.LAST);
        opened.show();
        assertThat(scrubber.getValue()).isZero();
        opened.run(Command.END_PRESENTATION);
        opened.show();
        assertThat(scrubber.getValue()).isEqualTo(scrubber.getMax());
        opened.close();
    }
}
