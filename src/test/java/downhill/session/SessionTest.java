package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Scenario;
import downhill.picture.Mode;
import downhill.plugin.Vector;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

    private final Session session = Sessions.first();
    private final Scenario first = session.scenario();

    @Test
    void begins_still_at_the_start_with_nothing_to_undo() {
        State state = session.state();
        assertThat(session.viewing().isMoving()).isFalse();
        assertThat(state.frame().step()).isZero();
        assertThat(state.frame().head().atRest()).isTrue();
        assertThat(state.motion().playing()).isFalse();
        assertThat(state.canUndo()).isFalse();
        assertThat(state.canRedo()).isFalse();
        assertThat(state.notice()).isEmpty();
    }

    @Test
    void an_edit_makes_its_run_at_once() {
        session.edit(scenario -> scenario.withRate(0.25));
        State state = session.state();
        assertThat(state.scenario().rate()).isEqualTo(0.25);
        assertThat(state.run().point(1).w()).isEqualTo(3 - 0.25 * 2 * 3, within(1e-12));
    }

    @Test
    void an_edit_that_changes_nothing_leaves_nothing_to_undo() {
        session.edit(scenario -> scenario.withRate(first.rate()));
        assertThat(session.state().canUndo()).isFalse();
    }

    static List<UnaryOperator<Scenario>> impossible() {
        return List.of(
                scenario -> scenario.withRate(0), scenario -> scenario.withRate(-1),
                scenario -> scenario.withRate(Double.NaN), scenario -> scenario.withRate(Double.POSITIVE_INFINITY),
                scenario -> scenario.withSteps(0), scenario -> scenario.withSteps(Scenario.MOST_STEPS + 1),
                scenario -> scenario.withStart(Vector.of(Double.NaN)), scenario -> scenario.withStart(Vector.of(1, 2)),
                scenario -> scenario.withLoss("1/(w - 3)"), scenario -> scenario.withLoss("w^"),
                scenario -> scenario.withOptimizer("adamm"), scenario -> scenario.withSetting("beta", 0.9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_nudge_is_a_positive_number(double nudge) {
        session.nudge(nudge);
        assertThat(session.looking().view().nudge()).isEqualTo(0.1);
        assertThat(session.state().notice().orElseThrow().message().key()).isEqualTo("nudge.range");
        assertThat(session.state().canUndo()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void a_refused_edit_leaves_everything_and_tells_why(UnaryOperator<Scenario> change) {
        session.edit(scenario -> scenario.withRate(0.2));
        State before = session.state();
        session.edit(change);
        State after = session.state();
        assertThat(after.scenario()).isEqualTo(before.scenario());
        assertThat(after.run()).isSameAs(before.run());
        assertThat(after.formula()).isSameAs(before.formula());
        assertThat(after.notice()).isPresent();
        session.undo();
        assertThat(session.scenario()).as("a refused change is no entry").isEqualTo(first);
        assertThat(session.state().canUndo()).isFalse();
    }

    @Test
    void a_notice_goes_with_the_next_change_that_works() {
        session.edit(scenario -> scenario.withRate(-1));
        session.edit(scenario -> scenario.withRate(0.3));
        assertThat(session.state().notice()).isEmpty();
    }

    @Test
    void a_notice_goes_when_it_is_dismissed() {
        session.edit(scenario -> scenario.withRate(-1));
        session.notices().dismiss();
        assertThat(session.state().notice()).isEmpty();
    }

    static List<CatalogueLoss> losses() {
        return Catalogue.of(1);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void choosing_a_loss_moves_to_its_good_numbers_and_keeps_the_optimizer(CatalogueLoss loss) {
        session.edit(scenario -> scenario.withOptimizer("momentum").withSetting("beta", 0.5).withRate(0.01));
        session.player().step();
        session.choose(loss);
        State state = session.state();
        assertThat(state.scenario()).isEqualTo(
                loss.scenario().withOptimizer("momentum").withSetting("beta", 0.5));
        assertThat(state.frame().step()).isZero();
        if (!loss.formula().equals(first.loss())) {
            assertThat(state.frame().view().across().low()).isEqualTo(loss.low());
            assertThat(state.frame().view().across().high()).isEqualTo(loss.high());
        }
    }

    @Test
    void reset_brings_back_everything_and_can_be_undone() {
        session.choose(Catalogue.find("cliff").orElseThrow());
        session.edit(scenario -> scenario.withOptimizer("adam").withRate(0.02));
        Scenario changed = session.scenario();
        session.looking().as(Mode.IDEA);
        session.player().speed(8);
        session.looking().logarithmic(true);
        session.player().step();
        session.player().playOrPause();
        session.reset();
        State state = session.state();
        assertThat(state.scenario()).isEqualTo(first);
        assertThat(state.mode()).isEqualTo(Mode.EXACT);
        assertThat(state.motion().speed()).isEqualTo(1);
        assertThat(state.view().logarithmic()).isFalse();
        assertThat(state.motion().playing()).isFalse();
        assertThat(state.frame().step()).isZero();
        assertThat(state.frame().view()).isEqualTo(Sessions.first().state().frame().view());
        session.undo();
        assertThat(session.scenario()).isEqualTo(changed);
    }

    @Test
    void whoever_shows_something_is_told_of_every_change() {
        Sessions told = new Sessions(session.optimizers(), first);
        List<Runnable> changes = List.of(
                () -> told.session.edit(scenario -> scenario.withRate(0.3)), told.session::undo, told.session::redo,
                told.session.player()::step, told.session.player()::playOrPause, () -> told.session.viewing().advance(0.1),
                told.session.viewing()::fit,
                () -> told.session.looking().as(Mode.IDEA), () -> told.session.looking().logarithmic(true),
                () -> told.session.player().speed(2), () -> told.session.viewing().calm(true),
                told.session.notices()::dismiss,
                told.session::reset);
        for (Runnable change : changes) {
            int before = told.changes;
            change.run();
            assertThat(told.changes).isGreaterThan(before);
        }
    }
}
