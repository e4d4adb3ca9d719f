package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PredictionTest {

    private static final Box BOX = new Box(0, 0, 330, 84);

    private static List<String> everythingSaid(Frame frame) {
        Sketch sketch = Sketch.ofPoster(frame, 1440, 900);
        LossChart.paint(sketch.page(13), BOX, frame, false);
        LedgerChart.paint(sketch.page(13), BOX, frame, OptionalInt.empty());
        Bars.promises(sketch.page(13), BOX, frame.section(W));
        Bars.lengths(sketch.page(13), BOX, frame.section(W));
        return sketch.texts();
    }

    static List<String> optimizers() {
        return Optimizers.installed().ids();
    }

    /// Whatever the rule: with another rate the answer is another, and nothing drawn may depend on it but the rate.
    @ParameterizedTest
    @MethodSource("optimizers")
    void while_hidden_nothing_tells_the_answer(String optimizer) {
        Moment moment = Moment.of("0.1w^2 + 1 - cos(3w)", optimizer, 4.4, 0.037).at(2);
        Run whole = moment.run();
        String told = String.join("\n", everythingSaid(moment.asked(Quantity.W)));
        assertThat(told).contains("?");
        assertThat(told).doesNotContain(Numbers.significant(whole.change(2).w(), 3)).doesNotContain("run ends");
        String after = Numbers.significant(whole.loss(3), 4);
        assertThat(told.contains(after) && !after.equals(Numbers.significant(whole.loss(2), 4))).isFalse();
        for (WorkedLine line : WorkedLine.of(moment.asked(Quantity.W))) {
            assertThat(line.numbers().plain()).startsWith("? = ");
            assertThat(line.result().plain()).endsWith("= ?");
        }
        for (WorkedLine shown : WorkedLine.of(moment.frame())) {
            String result = shown.relation().plain().substring(3);
            if (result.length() > 4) {
                assertThat(WorkedLine.of(moment.asked(Quantity.W)).stream().map(line -> line.numbers().plain()))
                        .noneMatch(line -> line.startsWith(result));
            }
        }
    }

    @Test
    void the_picture_of_a_hidden_step_is_the_same_whatever_comes() {
        Moment moment = Moment.of("w^2", 3, 0.3);
        Frame five = moment.steps(5).at(2).asked(Quantity.W);
        for (int steps : new int[] {3, 5, 30}) {
            Sketch one = Sketch.ofFigures(five, 960, 640);
            Sketch other = Sketch.ofFigures(moment.steps(steps).at(2).asked(Quantity.W), 960, 640);
            assertThat(other.texts()).isEqualTo(one.texts());
            assertThat(other.all(Sketch.Piece.Dot.class)).isEqualTo(one.all(Sketch.Piece.Dot.class));
        }
    }

    @Test
    void the_prediction_knows_no_results() {
        Moment moment = Moment.of("w^2", "adam", 3, 0.1).at(2);
        assertThat(moment.asked(Quantity.W).prediction().rule()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.result().w()).isNaN());
    }

    @Test
    void the_rule_is_shown_with_the_numbers_that_are_known() {
        WorkedLine plain = WorkedLine.of(Moment.of("w^2", 3, 0.3).asked(Quantity.W)).getFirst();
        assertThat(plain.symbols().plain()).isEqualTo("w ← w − a · δL/δw");
        assertThat(plain.numbers().plain()).isEqualTo("? = 3 − 0.3 · 6");
        List<WorkedLine> lines = WorkedLine.of(Moment.of("w^2", "momentum", 3, 0.1).at(1).asked(Quantity.W));
        assertThat(lines.getLast().numbers().plain()).endsWith("· v");
    }

    @Test
    void the_question_is_asked_in_words_and_the_whole_length_is_known() {
        assertThat(everythingSaid(Moment.of("w^2", 3, 0.3).at(2).asked(Quantity.W)))
                .contains("Where will w be after this step?").anyMatch(text -> text.startsWith("Step 2 of 30"));
        assertThat(everythingSaid(Moment.of("w^2", 3, 0.3).at(2).asked(Quantity.LOSS)))
                .contains("What will the loss be after this step?");
    }

    @Test
    void the_guess_is_a_mark_on_the_curve_or_on_a_level_and_stays_when_the_step_is_shown() {
        Moment moment = Moment.of("w^2", 3, 0.3).at(1);
        Frame hidden = moment.asked(Quantity.W, 0.7);
        Plane plane = Sketch.sheet(hidden, 960, 640).loss();
        GuessMark mark = GuessMark.of(hidden.section(W), plane, 13).orElseThrow();
        assertThat(plane.acrossAt(mark.x())).isCloseTo(0.7, within(1e-9));
        assertThat(plane.valueAt(mark.y())).isCloseTo(0.49, within(1e-9));
        Frame level = moment.asked(Quantity.LOSS, 0.3);
        assertThat(plane.valueAt(GuessMark.of(level.section(W), plane, 13).orElseThrow().y()))
                .isCloseTo(0.3, within(1e-9));
        Frame told = moment.frame().with(
                new Prediction(false, 30, Quantity.W, Optional.of(new Guess(Quantity.W, 0.7)), List.of()));
        assertThat(Sketch.ofFigures(told, 960, 640).texts()).contains("your guess");
        assertThat(GuessMark.of(moment.frame().section(W), plane, 13)).isEmpty();
    }

    @Test
    void a_mark_that_waits_stands_where_the_answer_has_no_say() {
        for (double rate : new double[] {0.01, 0.3, 1.4}) {
            Frame frame = Moment.of("w^2", 3, rate).asked(Quantity.W);
            Plane plane = Sketch.sheet(frame, 960, 640).loss();
            GuessMark mark = GuessMark.of(frame.section(W), plane, 13).orElseThrow();
            assertThat(mark.made()).isFalse();
            assertThat(plane.x(3) - mark.x()).isEqualTo(4 * 13);
        }
    }

    @Test
    void a_guess_out_of_sight_or_off_the_curve_is_marked_at_the_edge() {
        for (double guess : new double[] {-1e9, 1e9, -2, 0}) {
            Frame frame = Moment.of("w - ln w", 3, 0.2).asked(Quantity.W, guess);
            Plane plane = Sketch.sheet(frame, 960, 640).loss();
            GuessMark mark = GuessMark.of(frame.section(W), plane, 13).orElseThrow();
            assertThat(plane.box().grown(1e-6).contains(mark.x(), mark.y())).isTrue();
        }
    }

    @Test
    void every_loss_can_be_asked_about() {
        Catalogue.of(1).forEach(loss -> assertThat(everythingSaid(Moment.of(loss).asked(Quantity.LOSS))).isNotEmpty());
    }
}
