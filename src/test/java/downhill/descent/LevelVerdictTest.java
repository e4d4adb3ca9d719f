package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.plugin.Vector;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Verdicts on losses with level ground, where the lowest height is known: no run falls on there, and one that is said to
/// have come to level ground has.
class LevelVerdictTest {

    /// With 0 as their lowest, or the same everywhere.
    private static final List<String> LEVEL = List.of("max(0, abs(w) - 1)^2", "relu(w)", "relu(w - 1) + relu(-w)", "3",
            "max(0, |w| - 2)");

    @Test
    void nothing_falls_on_where_it_is_level_and_what_has_arrived_is_within_a_hundredth() {
        SplittableRandom random = new SplittableRandom(43);
        List<String> optimizers = Optimizers.installed().ids();
        int arrived = 0;
        for (int i = 0; i < Samples.of(800); i++) {
            String loss = LEVEL.get(random.nextInt(LEVEL.size()));
            double start = Math.rint(100 * random.nextDouble(-5, 5)) / 100;
            Run run = Given.run(Given.scenario(loss, optimizers.get(random.nextInt(optimizers.size())),
                    Math.pow(10, random.nextDouble(-4, 1)), Vector.of(start), random.nextInt(2, 60)));
            Consequence made = Consequence.of(run);
            String said = made + " of " + loss + " from " + start + " by " + run.descent();
            double lowest = loss.equals("3") ? 3 : 0;
            int last = run.length();
            boolean isOnLevelGround = run.loss(last) == lowest && run.loss(last - 1) == lowest;
            assertThat(isOnLevelGround && made.verdict() == Verdict.FALLS_ON).as(said).isFalse();
            assertThat(made.verdict() == Verdict.STAYS).as(said).isEqualTo(isStill(run));
            if (made.stepsToBottom().isPresent() && made.verdict() != Verdict.STAYS) {
                arrived++;
                double highest = 0;
                for (double height : run.losses()) {
                    highest = Math.max(highest, height - lowest);
                }
                double near = 0.01 * (run.loss(0) > lowest ? run.loss(0) - lowest : highest) + 1e-12;
                for (int row = made.stepsToBottom().getAsInt(); row <= last; row++) {
                    assertThat(run.loss(row) - lowest).as(said).isLessThanOrEqualTo(near);
                }
            }
        }
        assertThat(arrived).isGreaterThan(100);
    }

    private static boolean isStill(Run run) {
        for (int row = 0; row <= run.length(); row++) {
            if (run.point(row).w() != run.point(0).w()) {
                return false;
            }
        }
        return true;
    }
}
