package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.formula.Compiled;
import downhill.formula.Jet;
import downhill.formula.Tangent;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a loss that is no formula must bring to be descended.
class PreparedLossTest {

    /// w² in a way of its own, which counts how often it is gone.
    private static final class Square implements Compiled {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public double value(double w, double b) {
            return w * w;
        }

        @Override
        public double slope(double w) {
            return 2 * w;
        }

        @Override
        public Tangent tangent(double w) {
            return new Tangent(w * w, 2 * w);
        }

        @Override
        public Jet jet(double w, double b) {
            asked.incrementAndGet();
            return new Jet(w * w, 2 * w, 0, 2, 0, 0);
        }
    }

    /// A loss of a cost.
    private record Dear(int cost, Square square, Shortcut shortcut) implements PreparedLoss {

        Dear(int cost, Square square) {
            this(cost, square, new Shortcut(square));
        }

        @Override
        public int weights() {
            return 1;
        }

        @Override
        public double value(Vector at) {
            return square.value(at.w(), 0);
        }

        @Override
        public Evaluation at(Vector point) {
            throw new AssertionError("the loop knows a shorter way");
        }
    }

    private static Descent descent(PreparedLoss loss, int steps) {
        Descent plain = SweepTest.descent(Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(1), 9));
        return new Descent(loss, plain.optimizer(), false, 0.1, Vector.of(1), steps);
    }

    @Test
    void a_run_goes_the_short_way_of_whatever_loss() {
        Square square = new Square();
        Run run = Run.of(descent(new Dear(1, square), 12));
        assertThat(run.losses()).isEqualTo(Given.run("w^2", 0.1, 1, 12).losses());
        assertThat(square.asked).hasValue(13);
    }

    @Test
    void so_do_many_runs_in_a_loop_of_their_own() {
        Square square = new Square();
        Descent descent = descent(new Dear(1, square), 12);
        assertThat(RecordingLoop.forMany(descent).getClass().isHidden()).isTrue();
        Rows rows = Rows.narrow(1, 13);
        RecordingLoop.forMany(descent).record(rows, descent);
        assertThat(rows.values(13)).isEqualTo(Given.run("w^2", 0.1, 1, 12).losses());
        assertThat(square.asked).hasValue(13);
    }

    @Test
    void a_formula_is_worked_out_once_for_a_question() {
        assertThat(Given.loss("w^2").cost()).isEqualTo(1);
        assertThat(Given.loss("w^2 + b^2").cost()).isEqualTo(1);
    }

    @Test
    void a_run_is_quick_unless_the_loss_is_dear_or_the_rule_is_a_stranger() {
        assertThat(descent(Given.loss("w^2"), Scenario.MOST_STEPS).isQuick()).isTrue();
        assertThat(descent(new Dear(100_000, new Square()), 5).isQuick()).isTrue();
        assertThat(descent(new Dear(100_000, new Square()), 40).isQuick()).isFalse();
        assertThat(descent(new Dear(Integer.MAX_VALUE, new Square()), Scenario.MOST_STEPS).isQuick()).isFalse();
        Descent plain = descent(Given.loss("w^2"), 5);
        assertThat(new Descent(plain.loss(), plain.optimizer(), true, 0.1, Vector.of(1), 5).isQuick()).isFalse();
    }
}
