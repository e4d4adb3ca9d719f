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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plug-ins that never make their rule, or are broken from the beginning: the session's own thread waits for none of them.
class SessionHangTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    /// Whoever is waited for has much longer than that.
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TempDir
    private static Path folder;

    private final Scenario first = Catalogue.first().scenario();

    @BeforeAll
    static void makePlugins(@TempDir Path scratch) {
        PluginJar.writeAll(folder, scratch, List.of(
                PluginSource.of("NeverMade", "create", PluginSource.HANG), PluginSource.of("Sound"),
                PluginSource.of("OneBroken", "constructor", "if (true) throw new IllegalStateException();"),
                PluginSource.of("TwoBroken", "constructor", "if (true) throw new IllegalStateException();")));
    }

    @Test
    void one_that_never_makes_its_rule_is_chosen_without_waiting() {
        Sessions made = new Sessions(PluginJar.installed(folder, LONG), first);
        long before = System.nanoTime();
        made.session.edit(scenario -> scenario.withOptimizer("never-made"));
        made.session.edit(scenario -> scenario.withRate(0.2));
        made.session.update();
        made.session.state();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
    }

    @Test
    void when_it_has_not_answered_it_is_switched_off() {
        Sessions made = new Sessions(PluginJar.installed(folder, SHORT), first);
        made.session.edit(scenario -> scenario.withOptimizer("never-made"));
        made.session.edit(scenario -> scenario.withRate(0.2));
        made.goOnToTheEnd();
        assertThat(made.session.state().notice().orElseThrow().message().key()).isEqualTo("plugin.late");
        assertThat(made.session.state().optimizers().ids()).doesNotContain("never-made").contains("sound");
        assertThat(made.session.scenario()).isEqualTo(first.withRate(0.2));
    }

    @Test
    void it_is_not_asked_again_even_if_nobody_wanted_its_first_answer() {
        Sessions made = new Sessions(PluginJar.installed(folder, SHORT), first);
        made.session.edit(scenario -> scenario.withOptimizer("never-made"));
        made.session.edit(scenario -> scenario.withRate(0.2));
        made.goOn();
        Set<Thread> asked = askedFor("never-made");
        made.goOnToTheEnd();
        assertThat(askedFor("never-made")).isEqualTo(asked).isNotEmpty();
    }

    @Test
    void the_first_run_that_is_made_before_the_window_opens_is_not_made_again() {
        Optimizers optimizers = PluginJar.installed(folder, SHORT);
        Scenario scenario = first.withOptimizer("sound");
        Run run = run(scenario, optimizers);
        Session opened = new Sessions(optimizers, scenario, Map.of(scenario, run)).session;
        assertThat(opened.state().run()).isSameAs(run);
        Scenario hanging = first.withOptimizer("never-made");
        Session fallen = new Sessions(optimizers, hanging, Map.of(hanging, run(hanging, optimizers))).session;
        assertThat(fallen.scenario()).isEqualTo(first);
        assertThat(fallen.state().notice().orElseThrow().message().key()).isEqualTo("plugin.late");
    }

    @Test
    void of_several_that_are_broken_a_notice_says_where_each_is_told() {
        State state = new Sessions(PluginJar.installed(folder, LONG), first).session.state();
        assertThat(state.notice().orElseThrow().message().key()).isEqualTo("plugin.several");
        assertThat(state.notice().orElseThrow().message().arguments()).containsExactly("2");
    }

    private static Run run(Scenario scenario, Optimizers optimizers) {
        return Runner.run(((Preparation.Ready) Preparation.of(scenario, optimizers)).descent());
    }

    /// The threads on which a plug-in that never answers was asked.
    private static Set<Thread> askedFor(String id) {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().endsWith(id))
                .collect(Collectors.toSet());
    }
}
