package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.picture.RateScale;
import downhill.plugin.Vector;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SweepsTest {

    private static final Scenario FIRST = Catalogue.first().scenario();
    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> foreground = new ArrayDeque<>();
    private int changes;
    private final Sweeps sweeps =
            new Sweeps(new Workers(run -> { }, run -> { }, background::add, foreground::add), () -> changes++);

    private static Descent descent(Scenario scenario) {
        return ((Preparation.Ready) Preparation.of(scenario, OPTIMIZERS)).descent();
    }

    private Optional<Sweep> of(Scenario scenario) {
        return of(scenario, RateScale.USUAL);
    }

    private Optional<Sweep> of(Scenario scenario, RateScale scale) {
        sweeps.want(scenario, scale, descent(scenario));
        return sweeps.newest(scenario, scale, descent(scenario));
    }

    private static Scenario from(double start) {
        return FIRST.withStart(Vector.of(start));
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void takeOver() {
        while (!foreground.isEmpty()) {
            foreground.remove().run();
        }
    }

    @Test
    void each_pass_is_handed_over_and_told_of() {
        assertThat(of(FIRST)).isEmpty();
        work();
        assertThat(of(FIRST)).as("nothing changes but on the session's thread").isEmpty();
        foreground.remove().run();
        assertThat(changes).isEqualTo(1);
        assertThat(of(FIRST).orElseThrow().every()).isEqualTo(16);
        takeOver();
        assertThat(changes).isEqualTo(6);
        assertThat(of(FIRST).orElseThrow().every()).isEqualTo(1);
    }

    @Test
    void another_rate_needs_no_other_sweep() {
        of(FIRST);
        of(FIRST.withRate(0.7));
        assertThat(background).hasSize(1);
        work();
        takeOver();
        of(FIRST.withRate(0.2));
        assertThat(background).isEmpty();
    }

    @Test
    void only_one_is_made_at_a_time_and_the_latest_wins() {
        of(from(1));
        of(from(2));
        of(from(3));
        assertThat(background).hasSize(1);
        work();
        takeOver();
        assertThat(background).as("the one asked for last").hasSize(1);
        work();
        takeOver();
        assertThat(of(from(3)).orElseThrow().descent().start()).isEqualTo(Vector.of(3));
        assertThat(background).isEmpty();
    }

    @Test
    void one_that_is_outdated_stops_after_its_first_pass_and_not_before() {
        of(from(1));
        of(from(2));
        work();
        assertThat(foreground).as("a pass, and the end").hasSize(2);
        foreground.remove().run();
        assertThat(of(from(2)).orElseThrow().descent().start()).as("shown meanwhile").isEqualTo(Vector.of(1));
        takeOver();
        assertThat(background).hasSize(1);
    }

    @Test
    void another_scale_is_another_sweep_and_the_one_before_is_not_shown_on_it() {
        of(FIRST);
        work();
        takeOver();
        assertThat(of(FIRST, new RateScale(-5, 1))).isEmpty();
        work();
        takeOver();
        assertThat(of(FIRST, new RateScale(-5, 1)).orElseThrow().rate(0)).isEqualTo(1e-5);
    }
}
