package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.picture.Playhead;
import org.junit.jupiter.api.Test;

/// The ways to add a run to those that are compared.
class AddRunMenuTest extends OpenedOnCompare {

    @Test
    void a_run_is_added_with_half_the_rate_and_again_with_a_quarter() {
        menu("compare-add-rate");
        session.comparing().lookAt(0);
        menu("compare-add-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.15, 0.075, 0.0375);
        assertThat(session.state().comparison().current()).as("the new one").isEqualTo(2);
    }

    @Test
    void another_start_is_far_from_those_there_are() {
        menu("compare-add-start");
        double start = scenarios().getLast().start().w();
        assertThat(Math.abs(start - 3)).isGreaterThan(2);
        assertThat(name(1)).startsWith("from ").endsWith(": Gradient descent");
    }

    @Test
    void the_usual_six_are_there_at_once_and_the_present_one_is_not_doubled() {
        menu("compare-add-usual");
        assertThat(scenarios()).extracting(Scenario::optimizer).containsExactlyInAnyOrder("gradient-descent", "momentum",
                "nesterov", "adagrad", "rmsprop", "adam");
        menu("compare-alone");
        assertThat(scenarios()).hasSize(1);
    }

    @Test
    void the_playhead_of_a_fork_is_shared_and_its_line_says_where_it_begins() {
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        assertThat(name(1)).isEqualTo("fork at 5: Gradient descent");
        opened.show();
        assertThat(session.state().race().row(0)).isEqualTo(session.state().race().row(1)).isEqualTo(5);
    }

    @Test
    void of_a_fork_another_optimizer_takes_the_rate_from_the_start() {
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        menu("compare-add-usual");
        assertThat(scenarios().getLast().pace().earlier()).isEmpty();
        assertThat(name(2)).isEqualTo("Momentum");
    }
}
