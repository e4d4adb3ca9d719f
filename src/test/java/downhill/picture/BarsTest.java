package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Box BOX = new Box(0, 0, 320, 60);

    private static Sketch promises(Frame frame) {
        Sketch sketch = new Sketch();
        Bars.promises(sketch.page(13), BOX, frame.section(W));
        return sketch;
    }

    /// Promised and delivered, as they are outlined.
    private static List<Box> bars(Sketch sketch) {
        return sketch.all(Sketch.Piece.Line.class).stream().filter(line -> line.points().size() == 5)
                .map(line -> Sketch.around(line.points())).toList();
    }

    @Test
    void lengths_are_in_proportion() {
        for (double rate : new double[] {0.1, 0.3, 0.7, 1.3}) {
            Frame frame = Moment.of("w^2", 2, rate).frame();
            List<Box> bars = bars(promises(frame));
            assertThat(bars.get(1).width() / bars.get(0).width())
                    .isCloseTo(Math.abs(frame.run().delivered(0) / frame.run().promised(0)), within(1e-9));
        }
    }

    @Test
    void what_lowers_the_loss_goes_right_and_what_raises_it_left() {
        List<Box> falls = bars(promises(Moment.of("w^2", 2, 0.3).frame()));
        assertThat(falls.get(0).left()).isEqualTo(falls.get(1).left());
        Sketch rising = promises(Moment.of("w^2", 2, 1.3).frame());
        assertThat(bars(rising).get(1).right()).isCloseTo(bars(rising).get(0).left(), within(1e-9));
        assertThat(rising.lines(Role.WARNING)).hasSize(1);
        Sketch uphill = promises(Moments.frames().get("uphill"));
        assertThat(uphill.lines(Role.WARNING)).hasSize(2);
    }

    @Test
    void the_numbers_are_falls_with_the_sign_that_they_have_in_the_ledger() {
        assertThat(promises(Moment.of("w^2", 2, 0.3).frame()).texts()).containsExactly("promised", "4.80", "delivered",
                "3.36");
        assertThat(promises(Moment.of("w^2", 2, 1.3).frame()).texts()).contains("20.8", "−6.24");
        Frame risen = Moment.of("w^2", 2, 1.3).at(1).frame();
        assertThat(new LedgerWords(risen, Sketch.WORDS).told(OptionalInt.empty())).extracting(RichText::plain)
                .contains("promised in all 20.80", "delivered in all −6.24");
    }

    @Test
    void the_slope_is_compared_with_the_nudge() {
        Sketch sketch = new Sketch();
        Bars.lengths(sketch.page(13), BOX, Moment.of("w^2", -0.4, 0.3).frame().section(W));
        List<Double> widths = sketch.all(Sketch.Piece.Area.class).stream()
                .map(area -> Sketch.around(area.corners()).width()).toList();
        assertThat(widths.get(1) / widths.get(0)).isCloseTo(0.8 / 0.1, within(1e-9));
        assertThat(sketch.texts()).containsExactly("δw", "0.1", "|δL/δw|", "0.800");
    }

    @Test
    void delivered_is_not_told_before_the_step_is_checked() {
        assertThat(promises(Moment.of("w^2", 2, 0.3).at(0, Phase.RATE).frame()).texts())
                .containsExactlyInAnyOrder("promised", "4.80", "delivered", "?");
        assertThat(promises(Moment.of("w^2", 2, 0.3).at(0, Phase.SLOPE).frame()).texts())
                .containsExactly("promised", "?", "delivered", "?");
        assertThat(promises(Moment.of("w^2", 2, 0.3).at(30).frame()).texts()).isEmpty();
    }

    @Test
    void nothing_is_drawn_outside_the_box() {
        for (Frame frame : Moments.frames().values()) {
            assertThat(promises(frame).all(Sketch.Piece.Text.class)).allMatch(text -> text.box().right() <= 320.5);
            assertThat(bars(promises(frame))).allMatch(BOX::holds);
        }
    }
}
