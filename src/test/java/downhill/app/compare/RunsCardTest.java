package downhill.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.picture.Playhead;
import downhill.picture.Words;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The list of runs as a whole, and what is said of it.
class RunsCardTest extends OpenedOnCompare {

    @Test
    void a_heading_sorts_and_turns_round() {
        menu("compare-add-rate");
        opened.fire("#sort-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075, 0.15);
        opened.show();
        opened.fire("#sort-rate");
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.15, 0.075);
        session.undo();
        assertThat(scenarios()).extracting(Scenario::rate).containsExactly(0.075, 0.15);
    }

    @Test
    void the_race_says_what_it_makes_equal() {
        menu("compare-add-rate");
        @SuppressWarnings("unchecked")
        ComboBox<Race> races = opened.find(ComboBox.class, "#race-choice");
        for (Race race : Race.values()) {
            races.setValue(race);
            opened.show();
            assertThat(session.state().comparison().race()).isEqualTo(race);
            assertThat(opened.find(Labeled.class, "#fairness").getText())
                    .isEqualTo(Words.of("en").text("race." + race.id() + ".about"));
        }
    }

    @Test
    void of_a_fork_it_is_said_that_it_is_raced_from_its_fork_on() {
        menu("compare-add-rate");
        assertThat(opened.find(Labeled.class, "#fairness").getText()).doesNotContain("fork");
        session.player().goTo(Playhead.at(5));
        menu("compare-add-fork");
        assertThat(opened.find(Labeled.class, "#fairness").getText()).endsWith(
                "For a fork, these numbers begin where it was forked.");
        assertThat(opened.find(Labeled.class, ".rate-card .hint").getText()).isEqualTo("from step 5 on");
    }
}
