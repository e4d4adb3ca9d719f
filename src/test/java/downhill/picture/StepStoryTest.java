package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepStoryTest {

    private static String told(Frame frame) {
        return Story.tell(frame, Sketch.WORDS).stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"max(0, abs(w) - 1)^2", "relu(w - 1)"})
    void the_middle_of_a_level_floor_is_level_and_no_more_is_said(String loss) {
        assertThat(told(Moment.of(loss, 0.5, 0.1).frame())).contains("level around here").doesNotContain("no bottom");
    }

    @Test
    void a_pause_is_called_a_pause() {
        Moment moment = Moment.of("w^2", "rprop", 3, 0.5);
        int pauses = 0;
        for (int step = 0; step < moment.run().length() - 1; step++) {
            if (moment.run().change(step).w() == 0 && moment.run().change(step + 1).w() != 0) {
                pauses++;
                assertThat(told(moment.at(step).frame())).contains("pauses").doesNotContain("any more");
            }
        }
        assertThat(pauses).isPositive();
    }

    @Test
    void weight_decay_at_the_first_step_is_not_what_the_optimizer_remembers() {
        assertThat(told(Moment.of("0w + 5", "adamw", 3, 0.5).frame())).contains("weight decay").doesNotContain("remembers");
    }

    @Test
    void what_is_carried_on_is_still_said_to_be_remembered() {
        assertThat(told(Moments.special().get("uphill").frame())).contains("remembers");
    }
}
