package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The ledger and the card of a step say of a promise the same: that just it was kept, less, or more.
class JustTest {

    private static final Runs RUNS = new Runs();

    /// Straight to both sides of a bottom at 1, whatever is added.
    private static final List<String> STRAIGHT = List.of("|w - 1|", "3|w - 1| + 1000", "max(w - 1, 2 - 2w)", "|w - 1| + 1e6",
            "0.1|w - 1| - 7", "7.3|w - 1|");

    private static String card(RawMoment raw) {
        return Story.tell(WideMoments.frame(raw.run(), new Playhead(raw.step(), 4), 0.1), Sketch.WORDS).stream()
                .map(RichText::plain).collect(Collectors.joining(" "));
    }

    private static String ledger(RawMoment raw, OptionalInt pointed) {
        Frame frame = WideMoments.frame(raw.run(), Playhead.at(raw.step()), 0.1);
        return new LedgerWords(frame, Sketch.WORDS).told(pointed).getLast().plain();
    }

    @Test
    void both_say_the_same_and_what_the_difference_is() {
        List<RawMoment> kept = new ArrayList<>();
        WideMoments.each(31, Samples.of(1_000), frame -> {
            RawMoment raw = new RawMoment(frame.run(), frame.step(), frame.section(W).nudge());
            if (!frame.hasStep() || raw.moved() == 0 || !Double.isFinite(raw.promised())) {
                return;
            }
            String card = card(raw);
            String ledger = ledger(raw, OptionalInt.of(raw.step()));
            String both = card + " / " + ledger + " at " + raw;
            boolean just = ledger.contains("just what was promised");
            if (!card.contains("too small to be seen")) {
                assertThat(card.contains("just what the slope promised")).as(both).isEqualTo(just);
                assertThat(ledger).as(both).doesNotContain("only rounding");
                assertThat(card.contains("more than the")).as(both).isEqualTo(ledger.contains("more than promised"));
            }
            double off = Math.abs(raw.delivered() - raw.promised());
            double digits = 8 * (Math.ulp(raw.here()) + Math.ulp(raw.value(raw.next()))
                    + Math.abs(raw.slope()) * Math.ulp(raw.w()));
            assertThat(just && off > 2e-9 * raw.promised() + digits).as(both).isFalse();
            boolean isTold = !ledger.contains("only rounding");
            assertThat(isTold && !just && raw.promised() > 0 && off < 5e-10 * raw.promised()).as(both).isFalse();
            if (just) {
                kept.add(raw);
            }
        });
        assertThat(kept.size()).isGreaterThan(50);
    }

    @Test
    void on_a_straight_stretch_just_what_was_promised_is_kept_by_every_step_and_by_all_of_them() {
        SplittableRandom random = new SplittableRandom(32);
        for (int i = 0; i < Samples.of(300); i++) {
            String loss = STRAIGHT.get(random.nextInt(STRAIGHT.size()));
            double start = 1 + (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-1, 3));
            double rate = Math.abs(start - 1) * random.nextDouble(1e-4, 1e-2);
            Run run = RUNS.run(Scenario.of(loss, rate, Vector.of(start), 10));
            RawMoment raw = new RawMoment(run, random.nextInt(1, 10), 0.1);
            String said = card(raw) + " / " + ledger(raw, OptionalInt.of(raw.step())) + " / "
                    + ledger(raw, OptionalInt.empty()) + " on " + loss + " at " + raw;
            assertThat(said).doesNotContain("more than").doesNotContain("%").contains("just what the slope promised")
                    .containsPattern("just what was promised / .*just what was promised on");
        }
    }
}
