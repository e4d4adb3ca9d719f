package downhill.session;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.descent.race.Race;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import org.junit.jupiter.api.Test;

/// Several runs in one session.
class SessionCompareTest {

    private final Session session = Sessions.first();

    @Test
    void a_fork_shares_the_past_and_both_futures_are_there() {
        session.player().goTo(Playhead.at(3));
        session.comparing().fork();
        State state = session.state();
        assertThat(state.tab()).isEqualTo(Tab.COMPARE);
        Run parent = state.runs().getFirst();
        Run fork = state.runs().getLast();
        assertThat(fork.point(3)).isEqualTo(parent.point(3));
        assertThat(fork.point(4)).isNotEqualTo(parent.point(4));
        session.edit(scenario -> scenario.withRate(0.6));
        assertThat(session.state().runs().getLast().point(3)).as("only the future changes").isEqualTo(parent.point(3));
        assertThat(session.state().runs().getLast().rate(3)).isEqualTo(0.6);
        session.undo();
        session.undo();
        assertThat(session.state().comparison().lanes()).hasSize(1);
    }

    @Test
    void at_the_end_there_is_nothing_to_fork() {
        session.player().last();
        session.comparing().fork();
        assertThat(session.state().comparison().lanes()).hasSize(1);
        assertThat(session.state().notice()).isPresent();
    }

    @Test
    void a_ninth_run_is_refused_with_a_word() {
        for (int more = 0; more < 9; more++) {
            double rate = 0.01 * (more + 2);
            session.comparing().add(session.scenario().withRate(rate), Race.OWN_RATES);
        }
        assertThat(session.state().comparison().lanes()).hasSize(Comparison.MOST);
        assertThat(session.state().notice()).isPresent();
    }

    @Test
    void all_share_one_playhead_which_goes_as_far_as_the_longest() {
        session.comparing().add(session.scenario().withRate(1e300), Race.OWN_RATES);
        int shortest = session.state().run().length();
        assertThat(shortest).isLessThan(40);
        session.looking().on(Tab.COMPARE);
        session.player().last();
        assertThat(session.player().head().step()).isEqualTo(40);
        assertThat(session.state().frame().step()).as("of the run that is looked at").isEqualTo(shortest);
        session.looking().on(Tab.EXPLORE);
        assertThat(session.player().head().step()).isEqualTo(shortest);
    }

    @Test
    void looking_at_another_run_is_nothing_to_undo() {
        session.comparing().add(session.scenario().withOptimizer("adam"), Race.OWN_RATES);
        session.comparing().lookAt(0);
        assertThat(session.scenario().optimizer()).isEqualTo("gradient-descent");
        session.undo();
        assertThat(session.state().comparison().lanes()).hasSize(1);
    }

    @Test
    void another_loss_takes_all_runs_along_and_starts_that_are_not_on_it_are_moved() {
        session.comparing().add(session.scenario().withStart(Vector.of(-2)), Race.OWN_RATES);
        session.comparing().lookAt(0);
        session.typing().type(Typing.Part.LOSS, "sqrt(w)");
        State state = session.state();
        assertThat(state.notice()).isEmpty();
        assertThat(state.comparison().lanes()).extracting(Lane::scenario).extracting(Scenario::loss)
                .containsOnly("sqrt(w)");
        assertThat(state.runs()).allMatch(run -> Double.isFinite(run.loss(0)));
    }

    @Test
    void reset_leaves_one_run_and_is_undone_at_once() {
        session.comparing().add(session.scenario().withOptimizer("adam"), Race.SAME_RATE);
        Comparison before = session.state().comparison();
        session.reset();
        assertThat(session.state().comparison()).isEqualTo(Comparison.of(Catalogue.first().scenario()));
        session.undo();
        assertThat(session.state().comparison()).isEqualTo(before);
    }

    @Test
    void in_a_race_of_best_rates_every_run_gets_the_rate_that_needs_the_fewest_steps() {
        Sessions made = new Sessions(Optimizers.installed(), Catalogue.first().scenario());
        made.session.comparing().add(made.session.scenario().withOptimizer("momentum"), Race.OWN_RATES);
        made.session.comparing().arrange(comparison -> comparison.racing(Race.BEST_RATES));
        made.goOn();
        Comparison found = made.session.state().comparison();
        assertThat(found.race()).isEqualTo(Race.BEST_RATES);
        assertThat(found.lanes().getFirst().scenario().rate()).as("1/L″").isBetween(0.49, 0.51);
        assertThat(found.lanes().getLast().scenario().rate()).isNotEqualTo(0.15);
        made.session.edit(scenario -> scenario.withLoss("2w^2"));
        made.goOn();
        assertThat(made.session.state().comparison().lanes().getFirst().scenario().rate()).isBetween(0.245, 0.255);
        made.session.undo();
        made.session.undo();
        assertThat(made.session.state().comparison().race()).isEqualTo(Race.OWN_RATES);
        assertThat(made.session.scenario().rate()).as("as it was before the race").isEqualTo(0.15);
    }

    @Test
    void a_rate_set_by_hand_is_kept_though_best_rates_were_being_looked_for() {
        Sessions made = new Sessions(Optimizers.installed(), Catalogue.first().scenario());
        made.session.comparing().arrange(comparison -> comparison.racing(Race.BEST_RATES));
        made.session.edit(scenario -> scenario.withRate(0.3));
        made.goOn();
        assertThat(made.session.scenario().rate()).isEqualTo(0.3);
        assertThat(made.session.state().comparison().race()).isEqualTo(Race.OWN_RATES);
    }
}
