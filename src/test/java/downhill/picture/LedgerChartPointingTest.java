package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Ledger;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What the ledger says of a strip that is pointed at, and where a click leads.
class LedgerChartPointingTest {

    private static final Box BOX = new Box(20, 30, 330, 84);

    private static final double EM = 13;

    private static Sketch draw(Frame frame, OptionalInt pointed) {
        Sketch sketch = new Sketch();
        LedgerChart.paint(sketch.page(EM), BOX, frame, pointed);
        return sketch;
    }

    private static Sketch draw(Frame frame) {
        return draw(frame, OptionalInt.empty());
    }

    @Test
    void a_click_on_a_strip_goes_to_its_step() {
        Frame frame = Moment.of("w^2", 3, 0.1).at(3).frame();
        Ledger ledger = frame.run().ledger();
        double left = 0;
        double all = ledger.length();
        double from = 0;
        for (double x = BOX.right() - 0.4 * EM - 0.01; LedgerChart.stepAt(x, EM, BOX, frame).isPresent(); x -= 1) {
            left = x;
        }
        assertThat(LedgerChart.stepAt(left - 2, EM, BOX, frame)).isEmpty();
        left += 2.6 * EM;
        double width = BOX.right() - 0.4 * EM - left;
        for (int step = 0; step < 12; step++) {
            double middle = left + width * (from + ledger.length(step) / 2) / all;
            assertThat(LedgerChart.stepAt(middle, EM, BOX, frame)).hasValue(step);
            from += ledger.length(step);
        }
    }

    @Test
    void a_click_on_what_is_too_large_goes_to_the_first_that_is() {
        Frame frame = Moment.of("w^2", 2, 1.1).at(3).frame();
        LedgerScale scale = LedgerScale.of(BOX, frame.run().ledger(), 3);
        assertThat(LedgerChart.stepAt(BOX.right() - 0.5 * EM, EM, BOX, frame)).hasValue(scale.shown());
    }

    @Test
    void a_strip_that_is_pointed_at_tells_its_own_numbers() {
        assertThat(draw(Moment.of("w^2", 2, 0.25).at(2).frame(), OptionalInt.of(0)).texts()).contains("Step 0 → 1",
                "promised 4.00", "delivered 3.00", "= L(w₀) − L(w₁)", "= 4.00 − 1.00", "kept 75 % of it");
    }
}
