package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.PluginJar;
import downhill.descent.PluginSource;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plug-ins that never make their rule, or are broken from the beginning: the session's own thread waits for none of them.
class SessionHangTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Scenario first = Catalogue.first().scenario();
    private Optimizers optimizers;

    @BeforeEach
    void install(@TempDir Path folder, @TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, List.of(
                PluginSource.of("CreateHangs", "create", PluginSource.HANG), PluginSource.of("Sound"),
                PluginSource.of("OneBroken", "constructor", "if (true) throw new IllegalStateException();"),
                PluginSource.of("TwoBroken", "constructor", "if (true) throw new IllegalStateException();")));
        optimizers = Optimizers.installedAnd(folder);
    }

    @Test
    void one_that_never_makes_its_rule_is_chosen_without_waiting_and_then_switched_off() {
        Sessions made = new Sessions(optimizers, first);
        long before = System.nanoTime();
        made.session.edit(scenario -> scenario.withOptimizer("create-hangs"));
        made.session.edit(scenario -> scenario.withRate(0.2));
        made.session.update();
        made.session.state();
        assertThat(since(before)).isLessThan(AT_ONCE);
        made.goOn();
        made.goOn();
        assertThat(made.session.state().notice().orElseThrow().message().key()).isEqualTo("plugin.late");
        assertThat(made.session.state().optimizers().ids()).doesNotContain("create-hangs").contains("sound");
        assertThat(made.session.scenario()).isEqualTo(first.withRate(0.2));
    }

    @Test
    void it_is_not_asked_again_even_if_nobody_wanted_its_first_answer() {
        Sessions made = new Sessions(optimizers, first);
        made.session.edit(scenario -> scenario.withOptimizer("create-hangs"));
        made.session.edit(scenario -> scenario.withRate(0.2));
        made.goOn();
        long before = System.nanoTime();
        made.goOn();
        assertThat(since(before)).isLessThan(AT_ONCE);
    }

    @Test
    void the_first_run_that_is_made_before_the_window_opens_is_not_made_again() {
        Scenario scenario = first.withOptimizer("sound");
        Run run = run(scenario);
        Session opened = new Sessions(optimizers, scenario, Map.of(scenario, run)).session;
        assertThat(opened.state().run()).isSameAs(run);
        Scenario hanging = first.withOptimizer("create-hangs");
        Session fallen = new Sessions(optimizers, hanging, Map.of(hanging, run(hanging))).session;
        assertThat(fallen.scenario()).isEqualTo(first);
        assertThat(fallen.state().notice().orElseThrow().message().key()).isEqualTo("plugin.late");
    }

    @Test
    void of_several_that_are_broken_a_notice_says_where_each_is_told() {
        State state = new Sessions(optimizers, first).session.state();
        assertThat(state.notice().orElseThrow().message().key()).isEqualTo("plugin.several");
        assertThat(state.notice().orElseThrow().message().arguments()).containsExactly("2");
    }

    private Run run(Scenario scenario) {
        return Runner.run(((Preparation.Ready) Preparation.of(scenario, optimizers)).descent());
    }

    private static Duration since(long before) {
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
