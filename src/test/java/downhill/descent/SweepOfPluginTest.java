package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Sweeps of rules that come from elsewhere.
class SweepOfPluginTest {

    @Test
    void a_plug_in_that_fails_gives_an_empty_sweep() {
        Optimizer<Void> breaksDown = new Optimizer<>() {
            @Override
            public Void memory(Vector start) {
                return null;
            }

            @Override
            public Step<Void> step(Here here, double rate, Void memory) {
                if (rate > 0.5) {
                    throw new IllegalStateException("broken");
                }
                return new Step<>(here.gradient().times(-rate), null);
            }
        };
        List<Sweep> passes = foreign(breaksDown);
        assertThat(passes).hasSize(1);
        assertThat(passes.getFirst().isFailed()).isTrue();
        assertThat(passes.getFirst().at(0)).isEmpty();
        assertThat(passes.getFirst().about(0)).isEmpty();
        assertThat(passes.getFirst().lossAfter(0, 0)).isNaN();
        assertThat(passes.getFirst().best()).isEmpty();
    }

    @Test
    void a_plug_in_that_works_is_swept_like_ours() {
        Optimizer<?> plain = Given.OPTIMIZERS.find("gradient-descent").orElseThrow()
                .create(Settings.of(List.of(), Map.of()));
        assertThat(foreign(plain)).extracting(Sweep::every).containsExactly(16, 8, 4, 2, 1);
    }

    private static <M> List<Sweep> foreign(Optimizer<M> rule) {
        List<Sweep> passes = new ArrayList<>();
        Sweep.make(new Descent(Given.loss("w^2"), GuardedOptimizer.of("theirs", rule, Guard.USUAL), true, 1,
                Vector.of(3), 10), -3, 1, () -> false, passes::add);
        return passes;
    }
}
