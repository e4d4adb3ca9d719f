package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// At the bottom of a valley what a step delivers is only the rounding of the losses: told as that, and of no length.
class OnlyRoundingTest {

    private static final Box BOX = new Box(0, 0, 320, 60);
    private static final Scenario ONE = Scenario.of("0.3(w - 0.3)^2 + 0.7", 0.03, Vector.of(2), 3000);
    private static final Scenario TWO = Scenario.of("0.3(w - 0.3)^2 + 0.2(b - 0.7)^2 + 0.1w*b + 0.7", 0.03, Vector.of(2, 1),
            3000);

    /// The first moment at which rounding has changed the loss, though next to nothing was promised.
    private static Frame bottom(Scenario scenario) {
        Moment moment = Moment.of(scenario);
        for (int step = 0; step < moment.run().length(); step++) {
            double promised = moment.run().promised(step);
            if (promised < 1e-15 && moment.run().delivered(step) != 0) {
                return moment.at(step).frame();
            }
        }
        throw new AssertionError("never");
    }

    private static Sketch bars(Frame frame) {
        Sketch sketch = new Sketch();
        if (frame.weights() == 1) {
            Bars.promises(sketch.page(13), BOX, frame.section(W));
        } else {
            PlaneBars.paint(sketch.page(13), BOX, frame);
        }
        return sketch;
    }

    @Test
    void bars_have_no_length_and_no_number_of_what_was_delivered() {
        for (Scenario scenario : List.of(ONE, TWO)) {
            Frame frame = bottom(scenario);
            Sketch sketch = bars(frame);
            String promised = Numbers.significant(frame.run().promised(frame.step()), 3);
            assertThat(sketch.texts()).containsExactly("promised", promised, "delivered", "≈ 0");
            assertThat(sketch.all(Sketch.Piece.Line.class)).isEmpty();
            assertThat(sketch.all(Sketch.Piece.Area.class)).isEmpty();
        }
    }

    @Test
    void the_ledger_says_the_same_of_the_step_and_never_that_a_promise_was_broken() {
        for (Scenario scenario : List.of(ONE, TWO)) {
            Frame frame = bottom(scenario);
            assertThat(new LedgerWords(frame, Sketch.WORDS).told(OptionalInt.of(frame.step())).getLast().plain())
                    .isEqualTo("only rounding");
            assertThat(Bars.delivered(frame)).isEqualTo("≈ 0");
        }
    }

    @Test
    void on_the_way_there_everything_is_told_as_it_is() {
        for (Scenario scenario : List.of(ONE, TWO)) {
            Frame frame = Moment.of(scenario).at(3).frame();
            assertThat(bars(frame).texts()).contains(Numbers.significant(frame.run().delivered(3), 3));
            assertThat(bars(frame).all(Sketch.Piece.Line.class)).isNotEmpty();
        }
    }
}
