package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;

/// What a run has cost in evaluations of the loss.
class EvaluationCountTest {

    private static Run run(Optimizer<?> optimizer) {
        return Run.of(new Descent(Given.loss("w^2"), optimizer, false, 0.1, Vector.of(3), 5));
    }

    @Test
    void a_rule_that_takes_what_it_is_given_needs_one_gradient_a_step() {
        Run run = run((Rule) (here, rate) -> here.gradient().times(-rate));
        assertThat(run.gradientEvaluations(0)).isZero();
        assertThat(run.gradientEvaluations(5)).isEqualTo(5);
        assertThat(run.lossEvaluations(5)).isZero();
    }

    @Test
    void a_rule_that_looks_ahead_needs_two() {
        Run run = run((Rule) (here, rate) ->
                here.loss().at(here.point().plus(here.gradient().times(-rate))).gradient().times(-rate));
        assertThat(run.gradientEvaluations(1)).isEqualTo(2);
        assertThat(run.gradientEvaluations(5)).isEqualTo(10);
    }

    @Test
    void a_rule_that_tries_the_loss_is_counted_apart() {
        Run run = run((Rule) (here, rate) -> {
            boolean early = here.t() < 3;
            for (int tries = 0; early && tries < 4; tries++) {
                here.loss().value(here.point());
            }
            return here.gradient().times(-rate);
        });
        assertThat(run.lossEvaluations(1)).isEqualTo(4);
        assertThat(run.lossEvaluations(2)).isEqualTo(8);
        assertThat(run.lossEvaluations(5)).as("no more later, but not forgotten").isEqualTo(8);
        assertThat(run.gradientEvaluations(5)).isEqualTo(5);
    }

    /// A rule without memory.
    private interface Rule extends Optimizer<Void> {

        Vector change(Here here, double rate);

        @Override
        default Void memory(Vector start) {
            return null;
        }

        @Override
        default Step<Void> step(Here here, double rate, Void memory) {
            return new Step<>(change(here, rate), null);
        }
    }
}
