package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoopCopiesTest {

    static List<String> optimizers() {
        return Given.OPTIMIZERS.ids();
    }

    /// As thousands of runs are made: with one copy, one after the other, into the same narrow rows. A long run comes
    /// first, so that something would be left from it, and one of another loss's copy between.
    @ParameterizedTest
    @MethodSource("optimizers")
    void runs_made_with_a_copy_into_the_same_rows_are_to_the_last_bit_those_made_alone(String optimizer) {
        Descent first = descent("w^4 - 3w^2 + w + 4", optimizer);
        Descent between = SweepTest.descent(Given.scenario("w^2", optimizer, 0.2, Vector.of(-1), 9));
        Rows rows = Rows.narrow(1, first.steps() + 1);
        LoopCopies.Loop copy = RecordingLoop.forMany(first);
        for (double rate : new double[] {0.02, 3, 1e-3, 40, 0.3}) {
            assertSameRun(copy, rows, first.withRate(rate));
            assertSameRun(RecordingLoop.forMany(between), rows, between);
        }
    }

    private static void assertSameRun(LoopCopies.Loop copy, Rows rows, Descent descent) {
        Ending ending = copy.record(rows, descent);
        Run alone = Run.of(descent);
        assertThat(ending).isEqualTo(alone.ending());
        assertThat(rows.values(alone.length() + 1)).isEqualTo(alone.rows().values(alone.length() + 1));
        for (int row = 0; row <= alone.length(); row++) {
            assertThat(rows.point(row)).isEqualTo(alone.point(row));
        }
    }

    @Test
    void each_rule_on_each_loss_has_a_copy_of_its_own_and_keeps_it() {
        Descent plain = descent("w^2", "gradient-descent");
        Class<?> copy = RecordingLoop.forMany(plain).getClass();
        assertThat(copy.isHidden()).isTrue();
        assertThat(RecordingLoop.forMany(plain.withRate(2))).isExactlyInstanceOf(copy);
        Descent other = new Descent(plain.loss(), descent("w^2", "adam").optimizer(), false, 0.1, Vector.of(1), 9);
        assertThat(RecordingLoop.forMany(other)).isNotExactlyInstanceOf(copy);
        assertThat(RecordingLoop.forMany(descent("3w^2", "gradient-descent"))).isNotExactlyInstanceOf(copy);
    }

    private static Descent descent(String loss, String optimizer) {
        return SweepTest.descent(Given.scenario(loss, optimizer, 0.1, Vector.of(1.8), 60));
    }
}
