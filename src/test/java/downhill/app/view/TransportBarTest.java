package downhill.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InWindow
class TransportBarTest {

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
    void its_buttons_step_and_go_to_the_ends() {
        opened.fire("#transport-step");
        assertThat(place()).isEqualTo("Step 1 of 40");
        opened.fire("#transport-last");
        assertThat(place()).isEqualTo("Step 40 of 40");
        opened.fire("#transport-back");
        assertThat(place()).isEqualTo("Step 39 of 40");
        opened.fire("#transport-first");
        assertThat(place()).isEqualTo("Step 0 of 40");
    }

    @Test
    void play_plays_and_pauses_and_says_so() {
        opened.fire("#transport-play");
        assertThat(opened.session.state().motion().playing()).isTrue();
        assertThat(opened.find(Node.class, "#transport-play").getAccessibleText()).isEqualTo("Pause");
        opened.fire("#transport-play");
        assertThat(opened.session.state().motion().playing()).isFalse();
        assertThat(opened.find(Node.class, "#transport-play").getAccessibleText()).isEqualTo("Play");
    }

    @Test
    void playing_moves_the_picture_on_by_itself() {
        opened.fire("#transport-play");
        for (int pulse = 0; pulse < 600 && opened.session.player().head().progress() < 0.2; pulse++) {
            opened.pulse();
        }
        assertThat(opened.session.player().head().progress()).isGreaterThan(0);
        assertThat(opened.find(Slider.class, "#scrubber").getValue()).isGreaterThan(0);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_phase_button_goes_to_the_end_of_that_phase(Phase phase) {
        opened.fire("#transport-step");
        String button = "#phase-" + phase.name().toLowerCase(Locale.ROOT);
        opened.fire(button);
        assertThat(opened.session.player().head()).isEqualTo(new Playhead(1, phase.ordinal() + 1));
        assertThat(opened.find(ToggleButton.class, button).isSelected()).isTrue();
        opened.fire(button);
        assertThat(opened.find(ToggleButton.class, button).isSelected()).as("pressed again").isTrue();
        opened.fire("#transport-step");
        assertThat(opened.find(ToggleButton.class, button).isSelected()).isFalse();
    }

    @Test
    void after_the_last_step_there_are_no_phases() {
        opened.fire("#transport-last");
        assertThat(opened.find(ToggleButton.class, "#phase-rate").isDisabled()).isTrue();
        opened.fire("#transport-back");
        assertThat(opened.find(ToggleButton.class, "#phase-rate").isDisabled()).isFalse();
    }

    @Test
    void the_scrubber_goes_to_any_step_and_pauses() {
        opened.fire("#transport-play");
        Slider scrubber = opened.find(Slider.class, "#scrubber");
        scrubber.setValue(17.3);
        opened.show();
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(17));
        assertThat(scrubber.getValue()).isEqualTo(17);
        assertThat(opened.session.state().motion().playing()).isFalse();
        scrubber.setValue(2.6);
        opened.show();
        assertThat(opened.session.player().head()).isEqualTo(Playhead.at(3));
    }

    @Test
    void the_scrubber_is_as_long_as_the_run() {
        opened.session.edit(scenario -> scenario.withSteps(7));
        opened.show();
        assertThat(opened.find(Slider.class, "#scrubber").getMax()).isEqualTo(7);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_speed_is_chosen_from_a_quarter_to_eight_times() {
        ComboBox<Double> speed = opened.find(ComboBox.class, "#speed");
        assertThat(speed.getItems().stream().map(speed.getConverter()::toString))
                .containsExactly("¼×", "½×", "1×", "2×", "4×", "8×");
        speed.setValue(8.0);
        assertThat(opened.session.state().motion().speed()).isEqualTo(8);
    }

    @Test
    void reset_all_brings_back_the_first_picture_and_can_be_undone() {
        opened.session.edit(scenario -> scenario.withRate(0.5).withOptimizer("adam"));
        opened.fire("#transport-last");
        opened.fire("#reset");
        assertThat(place()).isEqualTo("Step 0 of 40");
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.15");
        opened.fire("#undo");
        assertThat(opened.field("Learning rate").getText()).isEqualTo("0.5");
        assertThat(opened.session.scenario().optimizer()).isEqualTo("adam");
    }

    private String place() {
        return opened.text(".transport > .place");
    }
}
