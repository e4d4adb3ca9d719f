package downhill.descent.race;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {

    private final Run plain = run(null);
    private final Run lookingAhead = run(new Twice());

    private static Run run(Optimizer<?> rule) {
        Preparation.Ready ready = (Preparation.Ready) Preparation.of(
                Catalogue.first().scenario().withSteps(10), Optimizers.installed());
        Descent descent = ready.descent();
        return Run.of(new Descent(descent.loss(), rule == null ? descent.optimizer() : rule, false, 0.15,
                descent.start(), 10));
    }

    /// Works out a second gradient for every step.
    private record Twice() implements Optimizer<Void> {

        @Override
        public Void memory(Vector start) {
            return null;
        }

        @Override
        public Step<Void> step(Here here, double rate, Void memory) {
            Vector ahead = here.point().plus(here.gradient().times(-rate));
            return new Step<>(here.loss().at(ahead).gradient().times(-rate), null);
        }
    }

    @Test
    void by_steps_all_stand_at_the_same_step() {
        for (Race race : List.of(Race.OWN_RATES, Race.SAME_RATE, Race.BEST_RATES)) {
            assertThat(race.row(plain, 4)).isEqualTo(4);
            assertThat(race.row(lookingAhead, 4)).isEqualTo(4);
            assertThat(race.lastRow(lookingAhead)).isEqualTo(10);
            assertThat(race.length(List.of(plain, lookingAhead))).isEqualTo(10);
        }
    }

    @Test
    void by_work_a_rule_that_needs_two_gradients_a_step_gets_half_as_far() {
        assertThat(Race.SAME_WORK.row(plain, 5)).isEqualTo(5);
        assertThat(Race.SAME_WORK.row(lookingAhead, 5)).as("4 gradients; a third step would need 6").isEqualTo(2);
        assertThat(Race.SAME_WORK.lastRow(lookingAhead)).isEqualTo(5);
        assertThat(Race.SAME_WORK.length(List.of(plain, lookingAhead))).isEqualTo(10);
    }

    @Test
    void after_its_end_a_run_stays_where_it_ended() {
        assertThat(Race.OWN_RATES.row(plain, 99)).isEqualTo(10);
        assertThat(Race.SAME_WORK.row(plain, 99)).isEqualTo(10);
    }
}
