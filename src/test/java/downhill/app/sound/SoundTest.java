package downhill.app.sound;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.InWindow;
import downhill.app.Opened;
import downhill.app.view.Command;
import downhill.descent.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Steps can be heard. What is played is looked at as samples: no loudspeaker is needed.
@InWindow
class SoundTest {

    private Opened opened;
    private final List<List<byte[]>> played = new ArrayList<>();

    @BeforeEach
    void open() {
        opened = Opened.first();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static int level(byte[] samples, int index) {
        return (short) (samples[2 * index] & 255 | samples[2 * index + 1] << 8);
    }

    /// How often it goes from below to above 0.
    private static int waves(byte[] samples) {
        int waves = 0;
        for (int index = 1; index < samples.length / 2; index++) {
            waves += level(samples, index - 1) < 0 && level(samples, index) >= 0 ? 1 : 0;
        }
        return waves;
    }

    @Test
    void a_tone_has_its_pitch_begins_and_ends_softly_and_is_never_loud() {
        byte[] tone = Tone.of(440);
        double seconds = tone.length / 2.0 / Tone.RATE;
        assertThat(waves(tone) / seconds).isBetween(425.0, 455.0);
        assertThat(level(tone, 0)).isZero();
        assertThat(Math.abs(level(tone, tone.length / 2 - 1))).isLessThan(200);
        for (int index = 1; index < tone.length / 2; index++) {
            assertThat(Math.abs(level(tone, index))).isLessThan(9_000);
            assertThat(Math.abs(level(tone, index) - level(tone, index - 1))).isLessThan(900);
        }
        assertThat(Tone.click().length).isLessThan(tone.length / 10);
    }

    @Test
    void a_smaller_loss_is_a_lower_pitch() {
        assertThat(StepSound.pitch(1, 9)).isLessThan(StepSound.pitch(9, 9));
        assertThat(StepSound.pitch(9, 9)).isLessThan(StepSound.pitch(90, 9));
        assertThat(StepSound.pitch(0, 9)).isEqualTo(StepSound.pitch(1e-30, 9));
        assertThat(StepSound.pitch(Double.POSITIVE_INFINITY, 9)).isEqualTo(StepSound.pitch(1e30, 9));
    }

    @Test
    void a_promise_that_is_not_kept_clicks() {
        Run bowl = opened.session.state().whole();
        assertThat(StepSound.of(bowl, 0).isClicked()).isTrue();
        opened.session.edit(scenario -> scenario.withLoss("2w"));
        assertThat(StepSound.of(opened.session.state().whole(), 0).isClicked()).as("a straight line").isFalse();
        assertThat(StepSound.of(bowl, 0).samples()).hasSize(2);
    }

    @Test
    void only_one_step_on_is_heard_and_only_if_it_is_switched_on() {
        Sounding sounding = new Sounding(opened.session, played::add);
        step(sounding);
        assertThat(played).isEmpty();
        opened.run(Command.SOUNDS);
        step(sounding);
        step(sounding);
        assertThat(played).hasSize(2);
        opened.run(Command.STEP_BACK);
        sounding.follow();
        opened.run(Command.LAST);
        sounding.follow();
        sounding.follow();
        assertThat(played).hasSize(2);
    }

    private void step(Sounding sounding) {
        opened.run(Command.STEP);
        sounding.follow();
    }
}
