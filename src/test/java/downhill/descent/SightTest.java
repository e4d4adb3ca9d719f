package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.plugin.Curvature;
import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the optimizer sees of the loss.
class SightTest {

    private static final Vector POINT = Vector.of(1.5, -0.5);
    private static final Evaluation EXACT = new Evaluation(3, Vector.of(-0.0, 2), new Curvature(1, 2, 3));

    @Test
    void exact_sight_is_what_the_loss_is_to_the_sign_of_a_zero() {
        assertThat(Sight.EXACT.seen(POINT, EXACT, 4)).isEqualTo(EXACT);
        assertThat(Sight.EXACT.isExact()).isTrue();
    }

    @Test
    void noise_changes_the_slope_and_nothing_else() {
        Evaluation seen = new Noise(0.5, 7).seen(POINT, EXACT, 4);
        assertThat(seen.gradient().w()).isNotEqualTo(EXACT.gradient().w());
        assertThat(seen.gradient().b()).isNotEqualTo(EXACT.gradient().b());
        assertThat(seen.value()).isEqualTo(EXACT.value());
        assertThat(seen.curvature()).isEqualTo(EXACT.curvature());
        assertThat(Sight.of(0.5, 7).isExact()).isFalse();
    }

    @Test
    void what_is_seen_follows_from_step_and_seed_in_whatever_order_it_is_asked() {
        Sight sight = Sight.of(0.5, 7);
        List<Evaluation> forwards = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            forwards.add(sight.seen(POINT, EXACT, row));
        }
        for (int row = 19; row >= 0; row--) {
            assertThat(Sight.of(0.5, 7).seen(POINT, EXACT, row)).isEqualTo(forwards.get(row));
            assertThat(Sight.of(0.5, 8).seen(POINT, EXACT, row)).isNotEqualTo(forwards.get(row));
        }
        assertThat(forwards).doesNotHaveDuplicates();
    }

    @Test
    void without_noise_sight_is_exact_and_there_is_no_noise_of_nothing() {
        assertThat(Sight.of(0, 7)).isEqualTo(Sight.EXACT);
        assertThatThrownBy(() -> new Noise(0, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_is_given_what_is_seen_and_a_run_tells_it_again() {
        List<Here> given = new ArrayList<>();
        Optimizer<Void> rule = new Optimizer<>() {
            @Override
            public Void memory(Vector start) {
                return null;
            }

            @Override
            public Step<Void> step(Here here, double rate, Void memory) {
                given.add(here);
                return new Step<>(here.gradient().times(-rate), memory);
            }
        };
        Sight sight = Sight.of(0.3, 5);
        Run run = Run.of(new Descent(Given.loss("w^4"), rule, false, 0.1, Vector.of(1), 6,
                (a, t, steps) -> a, List.of(), sight));
        for (int row = 0; row < 6; row++) {
            Evaluation exact = run.descent().loss().at(run.point(row));
            Evaluation seen = sight.seen(run.point(row), exact, row);
            assertThat(given.get(row).gradient()).isEqualTo(seen.gradient()).isEqualTo(run.gradient(row))
                    .isNotEqualTo(run.slope(row));
            assertThat(given.get(row).value()).isEqualTo(exact.value()).isEqualTo(run.here(row).value());
            assertThat(given.get(row).curvature()).isEqualTo(exact.curvature()).isEqualTo(run.here(row).curvature());
        }
    }
}
