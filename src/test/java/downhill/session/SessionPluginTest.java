package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionPluginTest {

    private static Optimizers optimizers;

    private final Scenario first = Catalogue.first().scenario();
    private final Sessions made = new Sessions(optimizers, first);
    private final Session session = made.session;

    @BeforeAll
    static void install(@TempDir Path folder) throws IOException {
        optimizers = TestPlugin.installedIn(folder);
    }

    @Test
    void its_run_is_made_in_the_background_while_the_old_one_is_seen() {
        State before = session.state();
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID).withRate(0.3));
        assertThat(session.state().run()).isSameAs(before.run());
        made.goOn();
        assertThat(session.state().run().point(1).w()).isEqualTo(3 + -0.3 * (2 * 3.0));
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
    }

    @Test
    void a_run_superseded_by_a_later_one_is_dropped() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(made.waiting()).isEqualTo(2);
        State before = session.state();
        made.goOn();
        assertThat(session.state().run()).as("the first is not wanted any more").isSameAs(before.run());
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first.withOptimizer(TestPlugin.ID).withRate(0.3));
        assertThat(session.state().run().descent().rate()).isEqualTo(0.3);
    }

    @Test
    void a_run_superseded_by_one_of_our_own_is_dropped() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        session.edit(scenario -> scenario.withOptimizer("adam"));
        made.goOn();
        assertThat(session.scenario().optimizer()).isEqualTo("adam");
    }

    @Test
    void a_refused_edit_meanwhile_drops_nothing() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        session.edit(scenario -> scenario.withRate(-1));
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first.withOptimizer(TestPlugin.ID));
        assertThat(session.state().run().descent().foreign()).isTrue();
    }

    @Test
    void a_drag_is_one_entry_even_if_its_last_run_comes_after_it() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        made.goOn();
        session.beginGesture();
        session.edit(scenario -> scenario.withRate(0.2));
        made.goOn();
        session.edit(scenario -> scenario.withRate(0.3));
        session.endGesture();
        made.goOn();
        session.undo();
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first.withOptimizer(TestPlugin.ID));
    }

    @Test
    void undo_gives_up_what_is_still_being_made() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        assertThat(session.state().canUndo()).isTrue();
        session.undo();
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().run().descent().foreign()).isFalse();
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void reset_gives_up_what_is_still_being_made() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        session.reset();
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void one_that_fails_is_switched_off_with_a_notice_and_gradient_descent_goes_on() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID).withSetting("fails_at", 5).withRate(0.3));
        made.goOn();
        State state = session.state();
        assertThat(state.scenario()).isEqualTo(first.withRate(0.3));
        assertThat(state.run().length()).isEqualTo(first.steps());
        assertThat(state.notice().orElseThrow().message().key()).isEqualTo("plugin.threw");
        assertThat(state.optimizers().ids()).doesNotContain(TestPlugin.ID).contains("gradient-descent", "adam");
    }

    @Test
    void one_that_fails_without_another_change_leaves_no_entry() {
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID).withSetting("fails_at", 1));
        made.goOn();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void one_that_fails_at_the_start_of_the_program_is_switched_off_too() {
        Session failed = new Sessions(optimizers,
                first.withOptimizer(TestPlugin.ID).withSetting("fails_at", 3)).session;
        assertThat(failed.scenario()).isEqualTo(first);
        assertThat(failed.state().run().length()).isEqualTo(first.steps());
        assertThat(failed.state().notice().orElseThrow().message().key()).isEqualTo("plugin.threw");
    }

    @Test
    void undo_leaves_out_what_a_switched_off_plug_in_had_made() {
        session.edit(scenario -> scenario.withSteps(7));
        session.edit(scenario -> scenario.withOptimizer(TestPlugin.ID));
        made.goOn();
        session.edit(scenario -> scenario.withSetting("fails_at", 2));
        made.goOn();
        Scenario safe = first.withSteps(7);
        assertThat(session.scenario()).isEqualTo(safe);
        session.undo();
        assertThat(session.scenario()).isEqualTo(safe);
        assertThat(session.state().notice()).as("says what was left out").isPresent();
        session.undo();
        session.undo();
        assertThat(session.scenario()).isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }
}
