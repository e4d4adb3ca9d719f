package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plug-ins that take their time.
class PluginTimeTest {

    private static final Guard SHORT = new Guard(Duration.ofMillis(100));

    /// What a plug-in's rule does in each of its steps.
    @FunctionalInterface
    private interface Deed {

        void happen(int step) throws InterruptedException;
    }

    /// Plain descent that does something on the way.
    private record Rule(Deed deed) implements Optimizer<Vector> {

        @Override
        public Vector memory(Vector start) {
            return start.zero();
        }

        @Override
        public Step<Vector> step(Here here, double rate, Vector memory) {
            try {
                deed.happen(here.t());
            } catch (InterruptedException givenUp) {
                throw new IllegalStateException(givenUp);
            }
            return new Step<>(here.gradient().times(-rate), memory);
        }
    }

    private static Descent descent(Deed deed, Guard guard) {
        return new Descent(Given.loss("w^2"), GuardedOptimizer.of("theirs", new Rule(deed), guard), true, 0.1,
                Vector.of(1), 10);
    }

    @Test
    void one_that_never_returns_is_given_up_when_its_time_is_over_and_interrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        long before = System.nanoTime();
        Run run = Runner.run(descent(step -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                interrupted.countDown();
            }
        }, SHORT));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(SHORT.limit());
        assertThat(run.length()).isZero();
        assertThat(run.ending()).isInstanceOfSatisfying(Ending.Failed.class, failed -> assertThat(Said.of(failed.why()))
                .isEqualTo("The plug-in theirs did not answer within 0.1 seconds. "
                        + "It is left out; the other optimizers go on working."));
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void one_that_never_finishes_a_sweep_keeps_what_it_has_and_else_has_failed() {
        List<Sweep> none = new ArrayList<>();
        Sweep.make(descent(step -> new CountDownLatch(1).await(), SHORT), -3, 1, () -> false, none::add);
        assertThat(none).hasSize(1);
        assertThat(none.getFirst().isFailed()).isTrue();
        List<Sweep> some = new ArrayList<>();
        Sweep.make(descent(step -> {
            if (!some.isEmpty()) {
                new CountDownLatch(1).await();
            }
        }, SHORT), -3, 1, () -> false, some::add);
        assertThat(some).extracting(Sweep::every).containsExactly(16);
    }

    @Test
    void those_from_a_folder_have_two_seconds(@TempDir Path folder, @TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, List.of(PluginSource.of("Sound")));
        Optimizer<?> made = Optimizers.installedAnd(folder).find("sound").orElseThrow()
                .create(Settings.of(List.of(), Map.of()));
        assertThat(((GuardedOptimizer) made).guard().limit()).hasSeconds(2);
    }

    @Test
    void interrupting_the_thread_that_runs_it_is_not_the_plugins_fault() {
        Thread caller = Thread.currentThread();
        Run run = Runner.run(descent(step -> {
            caller.interrupt();
            while (caller.isInterrupted()) {
                Thread.onSpinWait();
            }
        }, Guard.USUAL));
        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(run.ending()).isEqualTo(new Ending.RanItsLength());
    }
}
