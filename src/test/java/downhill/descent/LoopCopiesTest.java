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

    @ParameterizedTest
    @MethodSource("optimizers")
    void a_copy_makes_the_same_run_to_the_last_bit(String optimizer) {
        Descent descent = SweepTest.descent(Catalogue.first().scenario().withOptimizer(optimizer));
        Rows rows = new Rows(1, descent.steps() + 1);
        Ending ending = RecordingLoop.forMany(descent).record(rows, descent);
        Run run = Run.of(descent);
        assertThat(ending).isEqualTo(run.ending());
        for (int row = 0; row <= run.length(); row++) {
            assertThat(rows.w(row)).isEqualTo(run.rows().w(row));
            assertThat(rows.value(row)).isEqualTo(run.rows().value(row));
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
        assertThat(RecordingLoop.forMany(descent("w^2", "gradient-descent"))).isNotExactlyInstanceOf(copy);
    }

    private static Descent descent(String loss, String optimizer) {
        return SweepTest.descent(Given.scenario(loss, optimizer, 0.1, Vector.of(1), 9));
    }
}
