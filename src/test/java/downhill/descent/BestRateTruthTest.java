package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Of random scenarios, the best rate takes no more steps than any other that is drawn, counted from the losses of its run:
/// all these losses are 0 at their bottom.
class BestRateTruthTest {

    private static final List<String> OPTIMIZERS =
            List.of("gradient-descent", "momentum", "nesterov", "adam", "rmsprop", "adagrad");
    private static final int NEVER = Integer.MAX_VALUE;

    private static Scenario scenario(SplittableRandom random) {
        double factor = Math.pow(10, random.nextDouble(-1.5, 1.5));
        String loss = String.format(Locale.ROOT, List.of("%.3f*w^2", "%.3f*|w|", "%.3f*w^4", "%.3f*(w^2 + w^4)")
                .get(random.nextInt(4)), factor);
        double start = Math.rint(100 * random.nextDouble(0.5, 5)) / 100 * (random.nextBoolean() ? 1 : -1);
        return Given.scenario(loss, OPTIMIZERS.get(random.nextInt(OPTIMIZERS.size())), 1, Vector.of(start), 30);
    }

    /// The first row from which on L stays within a hundredth of what it was at the start.
    private static int steps(Scenario scenario, double rate) {
        Run run = Given.run(scenario.withRate(rate));
        if (!(run.ending() instanceof Ending.RanItsLength)) {
            return NEVER;
        }
        int row = run.length();
        while (row >= 0 && run.loss(row) <= 0.01 * run.loss(0)) {
            row--;
        }
        return row == run.length() ? NEVER : row + 1;
    }

    @Test
    void no_rate_that_is_drawn_is_better_than_the_best() {
        SplittableRandom random = new SplittableRandom(8);
        int judged = 0;
        for (int trial = 0; trial < Samples.of(12); trial++) {
            Scenario scenario = scenario(random);
            Sweep.Best best = Sweep.whole(Given.run(scenario).descent(), -3, 1, () -> false).flatMap(Sweep::best)
                    .orElseThrow();
            int fewest = steps(scenario, best.rate());
            assertThat(best.settles() ? best.made().stepsToBottom().getAsInt() : NEVER).as(scenario.toString())
                    .isEqualTo(fewest);
            for (int drawn = 0; drawn < 150 && best.isOfAll(); drawn++) {
                double rate = RateAxis.rounded(best.rate() * Math.pow(10, random.nextDouble(-0.5, 0.5)));
                assertThat(steps(scenario, rate)).as("%s at %s, not %s", scenario, rate, best.rate())
                        .isGreaterThanOrEqualTo(fewest);
                judged++;
            }
        }
        assertThat(judged).isGreaterThan(100 * Samples.of(8));
    }
}
