package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.picture.Phase;
import downhill.picture.Playhead;
import downhill.picture.Views;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShotsTest {

    @Test
    void every_step_goes_through_its_four_phases() {
        List<Shot> shots = shots(Given.scenario("w^2", 1, 5, 3), 0);
        for (int step = 0; step < 5; step++) {
            for (Phase phase : Phase.values()) {
                assertThat(heads(shots)).contains(new Playhead(step, phase.ordinal() + 1));
            }
        }
        assertThat(heads(shots)).startsWith(Playhead.at(0)).endsWith(Playhead.at(5)).doesNotHaveDuplicates();
    }

    @Test
    void it_ends_when_nothing_moves_any_more_that_can_be_seen() {
        Playhead last = shots(Given.scenario("w^2", 0.15, 1_000, 3), 0).getLast().head();
        assertThat(last.step()).isBetween(15, 30);
    }

    @Test
    void at_the_bottom_one_step_is_shown() {
        assertThat(shots(Given.scenario("w^2", 0.15, 40, 0), 0).getLast().head()).isEqualTo(Playhead.at(1));
    }

    @Test
    void it_can_begin_anywhere() {
        assertThat(shots(Given.scenario("w^2", 1, 5, 3), 5)).hasSize(1);
        assertThat(shots(Given.scenario("w^2", 1, 5, 3), 4).getFirst().head()).isEqualTo(Playhead.at(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 91, 99, 100, 101, 500, 3_000, 10_000})
    void a_long_run_has_no_more_pictures_than_a_short_one(int steps) {
        List<Shot> shots = shots(Given.scenario("|w|", 0.4, steps, 2.1), 0);
        assertThat(shots.size()).isBetween(30, Shots.BUDGET);
        assertThat(shots).allMatch(shot -> shot.hundredths() >= 2);
        assertThat(shots.stream().mapToDouble(Shot::seconds).sum()).isBetween(5.0, 75.0);
        assertThat(shots.getLast().head()).isEqualTo(Playhead.at(steps));
    }

    private static List<Shot> shots(Scenario scenario, int from) {
        Run run = Given.run(scenario);
        return Shots.of(run, from, Views.home(scenario, run.descent().loss()));
    }

    private static List<Playhead> heads(List<Shot> shots) {
        return shots.stream().map(Shot::head).toList();
    }
}
