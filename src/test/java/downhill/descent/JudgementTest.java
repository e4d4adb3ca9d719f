package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A run is judged by a bottom and a direction, however many weights it has.
class JudgementTest {

    private static final Vector ALONG_W = Vector.of(1, 0);
    private static final Vector ALONG_B = Vector.of(0, 1);

    /// Valleys that are known without a search.
    private record Known(Optional<Vector> bottom, Vector direction) implements Valleys {

        @Override
        public Optional<Vector> under(Vector point) {
            return bottom;
        }

        @Override
        public Vector across(Vector place) {
            return direction;
        }
    }

    /// A long valley along w, five times as steep along b.
    private static Consequence consequence(double rate, Vector start, int steps, Known valleys) {
        Run run = Given.run(Given.scenario("w^2 + 5b^2", "gradient-descent", rate, start, steps));
        return Judgement.of(run.rows(), run.length(), run.ending(), run.descent(), valleys);
    }

    private static Known bottom(Vector direction) {
        return new Known(Optional.of(Vector.of(0, 0)), direction);
    }

    @Test
    void swings_are_those_across_the_valley() {
        assertThat(consequence(0.16, Vector.of(1, 1), 40, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.ZIG_ZAGS);
        assertThat(consequence(0.16, Vector.of(1, 1), 40, bottom(ALONG_W)).verdict()).isEqualTo(Verdict.GLIDES);
        assertThat(consequence(0.05, Vector.of(1, 1), 80, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.GLIDES);
    }

    @Test
    void what_grows_across_the_valley_runs_away() {
        assertThat(consequence(0.21, Vector.of(1, 1), 40, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.RUNS_AWAY);
        assertThat(consequence(0.2, Vector.of(1, 1), 40, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.NEVER_SETTLES);
    }

    @Test
    void the_bottom_is_a_point_and_the_steps_to_it_are_counted_by_the_loss() {
        Consequence made = consequence(0.05, Vector.of(1, 0), 80, bottom(ALONG_B));
        assertThat(made.bottom()).contains(Vector.of(0, 0));
        assertThat(made.stepsToBottom()).as("0.9 to the power of twice as many is a hundredth").hasValue(22);
        assertThat(consequence(0.05, Vector.of(1, 0), 15, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.CRAWLS);
    }

    @Test
    void a_run_stays_only_where_neither_coordinate_changes() {
        assertThat(consequence(0.1, Vector.of(0, 0), 5, bottom(ALONG_B)).verdict()).isEqualTo(Verdict.STAYS);
        assertThat(consequence(0.1, Vector.of(0, 1), 5, bottom(ALONG_B)).verdict()).isNotEqualTo(Verdict.STAYS);
        assertThat(consequence(0.1, Vector.of(1, 0), 5, bottom(ALONG_B)).verdict()).isNotEqualTo(Verdict.STAYS);
    }

    @Test
    void without_a_bottom_it_falls_on() {
        assertThat(consequence(0.1, Vector.of(1, 1), 5, new Known(Optional.empty(), ALONG_B)).verdict())
                .isEqualTo(Verdict.FALLS_ON);
    }

    @Test
    void what_came_of_a_run_is_found_out_once() {
        Run run = Given.run(Given.scenario("w^2", "gradient-descent", 0.1, Vector.of(3), 40));
        assertThat(Consequence.of(run)).isSameAs(Consequence.of(run));
    }
}
