package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.formula.Columns;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The optimizer sees some rows of the data in each step.
class BatchTest {

    private static final Dataset HUBBLE = Datasets.find("hubble").orElseThrow().points();
    private static final Columns POINTS = HUBBLE.points();
    private static final SquaredErrorLoss LOSS = new SquaredErrorLoss(POINTS);
    private static final Batches ROWS = new Batches(24, 5, 3);
    private static final Batch BATCH = new Batch(ROWS, POINTS, SquaredErrorLoss::over);

    private static Run run(Sight sight, int steps) {
        Descent plain = SweepTest.descent(Given.scenario("w^2 + b^2", "gradient-descent", 0.1, Vector.of(0, 0), 9));
        return Run.of(new Descent(LOSS, plain.optimizer(), false, 0.1, Vector.of(0, 0), steps, (a, t, count) -> a,
                List.of(), sight));
    }

    /// By hand: the mean of 2(wx + b − y)x and of 2(wx + b − y) over the batch.
    private static Vector slopeOver(int[] rows, Vector at) {
        double w = 0;
        double b = 0;
        for (int row : rows) {
            double error = at.w() * POINTS.x(row) + at.b() - POINTS.y(row);
            w += 2 * error * POINTS.x(row) / rows.length;
            b += 2 * error / rows.length;
        }
        return Vector.of(w, b);
    }

    @Test
    void a_steps_slope_is_that_of_its_batch_and_the_true_one_stands_beside_it() {
        Run run = run(BATCH, 40);
        for (int row = 0; row < 40; row++) {
            Vector batch = slopeOver(ROWS.rows(row), run.point(row));
            assertThat(run.gradient(row).w()).isCloseTo(batch.w(), within(1e-12));
            assertThat(run.gradient(row).b()).isCloseTo(batch.b(), within(1e-12));
            assertThat(run.change(row)).isEqualTo(run.gradient(row).times(-0.1));
            assertThat(run.slope(row)).isEqualTo(LOSS.at(run.point(row)).gradient()).isNotEqualTo(run.gradient(row));
            assertThat(run.here(row).value()).isEqualTo(BATCH.seen(run.point(row), null, row).value());
        }
    }

    @Test
    void over_an_epoch_of_equal_batches_the_slopes_average_to_the_true_one() {
        Batch fours = new Batch(new Batches(24, 4, 3), POINTS, SquaredErrorLoss::over);
        Vector at = Vector.of(0.3, -0.2);
        Vector mean = Vector.of(0, 0);
        for (int step = 6; step < 12; step++) {
            mean = mean.plus(fours.seen(at, null, step).gradient().times(1 / 6.0));
        }
        assertThat(mean.w()).isCloseTo(LOSS.at(at).gradient().w(), within(1e-12));
        assertThat(mean.b()).isCloseTo(LOSS.at(at).gradient().b(), within(1e-12));
    }

    @Test
    void a_longer_run_begins_like_the_shorter_one_and_the_same_seed_gives_the_same_run() {
        Run longer = run(BATCH, 60);
        Run shorter = run(new Batch(new Batches(24, 5, 3), POINTS, SquaredErrorLoss::over), 17);
        for (int row = 0; row <= 17; row++) {
            assertThat(shorter.point(row)).isEqualTo(longer.point(row));
        }
        assertThat(run(new Batch(new Batches(24, 5, 4), POINTS, SquaredErrorLoss::over), 60).losses())
                .isNotEqualTo(longer.losses());
    }

    @Test
    void there_can_be_noise_on_a_batchs_slope() {
        Noise noise = new Noise(0.2, 3);
        Sight both = new NoisyBatch(BATCH, noise);
        Vector at = Vector.of(1, 2);
        Evaluation seen = both.seen(at, LOSS.at(at), 8);
        Evaluation batch = BATCH.seen(at, LOSS.at(at), 8);
        assertThat(seen.gradient()).isEqualTo(noise.on(batch.gradient(), 8)).isNotEqualTo(batch.gradient());
        assertThat(seen.value()).isEqualTo(batch.value());
        assertThat(both.isExact()).isFalse();
        assertThat(both.batches()).contains(ROWS);
    }

    @Test
    void a_scenarios_chance_decides_what_is_seen() {
        assertThat(Sight.of(new Chance(0, 3), LOSS, POINTS)).isEqualTo(Sight.EXACT);
        assertThat(Sight.of(new Chance(0.2, 3), LOSS, POINTS)).isEqualTo(new Noise(0.2, 3));
        assertThat(Sight.of(new Chance(0, 3, 5), LOSS, POINTS).batches()).contains(ROWS);
        assertThat(Sight.of(new Chance(0.2, 3, 5), LOSS, POINTS)).isInstanceOfSatisfying(NoisyBatch.class,
                both -> assertThat(both.noise()).isEqualTo(new Noise(0.2, 3)));
        assertThat(Sight.of(new Chance(0, 3, 24), LOSS, POINTS)).as("all rows").isEqualTo(Sight.EXACT);
        assertThat(Sight.of(new Chance(0, 3, 5), Given.loss("w^2"), Columns.NONE)).as("no data").isEqualTo(Sight.EXACT);
    }

    @Test
    void a_scenario_with_batches_is_prepared_with_them() {
        Scenario scenario = Given.scenario("w^2 + b^2", "gradient-descent", 0.1, Vector.of(0, 0), 30)
                .with(new Problem("w^2 + b^2", HUBBLE)).withChance(chance -> chance.withSeed(3).withBatch(5));
        assertThat(Preparation.of(scenario, Given.OPTIMIZERS, Given.formula("w^2 + b^2"), LOSS))
                .isInstanceOfSatisfying(Preparation.Ready.class,
                        ready -> assertThat(Run.of(ready.descent()).losses()).isEqualTo(run(BATCH, 30).losses()));
        assertThat(Preparation.of(scenario.withChance(chance -> chance.withBatch(-1)), Given.OPTIMIZERS,
                Given.formula("w^2 + b^2"), LOSS)).isInstanceOfSatisfying(Preparation.Refused.class,
                        refused -> assertThat(Said.of(refused.complaint())).isEqualTo("The batch size -1 is not possible: "
                                + "it must be 0 for all rows, or a number of rows such as 8."));
    }

    @Test
    void small_batches_find_hubbles_law_roughly() {
        Run run = run(new Batch(new Batches(24, 8, 1), POINTS, SquaredErrorLoss::over), 600);
        assertThat(run.point(600).w()).isCloseTo(0.454, within(0.12));
        assertThat(run.point(600).b()).isCloseTo(-0.041, within(0.12));
    }

    @Test
    void chance_keeps_the_rest_when_one_is_changed() {
        Chance chance = new Chance(0.5, 7).withBatch(4);
        assertThat(chance).isEqualTo(new Chance(0.5, 7, 4));
        assertThat(chance.withNoise(1)).isEqualTo(new Chance(1, 7, 4));
        assertThat(chance.withSeed(1)).isEqualTo(new Chance(0.5, 1, 4));
    }
}
