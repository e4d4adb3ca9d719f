package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Bottoms and verdicts on losses of two weights with level floors and kinks, which are convex: wherever one begins, there
/// is one lowest height, 0, and every way down comes to it.
class PlaneFloorTest {

    /// With 0 as their lowest.
    private static final List<String> LEVEL = List.of("relu(w) + relu(b)", "max(w, 0) + max(b, 0)", "abs(w) + relu(b)",
            "relu(w)^2 + relu(b)", "relu(w) + b^2", "relu(w + b)", "abs(w + b) + relu(w - b)", "max(0, w^2 + b^2 - 1)",
            "max(0, max(|w|, |b|) - 1)", "max(0, |w| - 2) + |b|", "3relu(w - 1) + relu(-w) + 0.2|b|",
            "relu(w) + 20relu(b)", "max(0, |w| - 1)^2 + max(0, |b| - 2)^2", "relu(w - 2b) + relu(b - 3w)",
            "max(w, b, 0)", "abs(w) + 0b", "relu(1 - w) + relu(1 - b) + relu(w + b - 3)");

    @Test
    void every_way_down_ends_at_the_lowest_height() {
        SplittableRandom random = new SplittableRandom(5);
        Map<String, String> wrong = new TreeMap<>();
        for (String formula : LEVEL) {
            Loss loss = Given.loss(formula);
            for (int i = 0; i < Samples.of(60); i++) {
                Vector start = place(random, 5);
                Optional<Vector> bottom = Valleys.of(loss).under(start);
                double left = bottom.map(loss::value).orElse(Double.NaN);
                if (!(left <= 1e-6 * Math.max(1, loss.value(start)))) {
                    wrong.merge(formula, start + " -> " + bottom + " at " + left, (one, more) -> one + "; " + more);
                }
            }
        }
        wrong.replaceAll((formula, what) -> what.substring(0, Math.min(200, what.length())));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_falls_on_where_it_is_level_and_what_has_arrived_is_within_a_hundredth() {
        SplittableRandom random = new SplittableRandom(47);
        List<String> optimizers = Optimizers.installed().ids();
        Map<String, String> wrong = new TreeMap<>();
        int arrived = 0;
        for (int i = 0; i < Samples.of(1_500); i++) {
            String loss = LEVEL.get(random.nextInt(LEVEL.size()));
            Run run = Given.run(Given.scenario(loss, optimizers.get(random.nextInt(optimizers.size())),
                    Math.pow(10, random.nextDouble(-4, 1)), place(random, 5), random.nextInt(2, 60)));
            Consequence made = Consequence.of(run);
            String said = made + " of " + loss + " by " + run.descent().optimizer() + " at " + run.descent().rate()
                    + " from " + run.point(0);
            if (made.verdict() == Verdict.FALLS_ON) {
                wrong.putIfAbsent(loss + " falls on", said);
            }
            if (made.stepsToBottom().isPresent() && made.verdict() != Verdict.STAYS) {
                arrived++;
                double highest = 0;
                for (double height : run.losses()) {
                    highest = Math.max(highest, height);
                }
                double near = 0.01 * (run.loss(0) > 0 ? run.loss(0) : highest) + 1e-12;
                for (int row = made.stepsToBottom().getAsInt(); row <= run.length(); row++) {
                    if (!(run.loss(row) <= near)) {
                        wrong.putIfAbsent(loss + " arrives", said + " but " + run.loss(row) + " in row " + row);
                    }
                }
            } else if (isThere(run) && made.verdict() != Verdict.STAYS) {
                wrong.putIfAbsent(loss + " is there", said);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(arrived).isGreaterThan(100);
    }

    /// Whether the loss is the lowest from the third last row on, at least.
    private static boolean isThere(Run run) {
        int last = run.length();
        return last > 3 && run.loss(last) == 0 && run.loss(last - 1) == 0 && run.loss(last - 2) == 0 && run.loss(0) > 0;
    }

    private static Vector place(SplittableRandom random, double reach) {
        return Vector.of(Math.rint(100 * random.nextDouble(-reach, reach)) / 100,
                Math.rint(100 * random.nextDouble(-reach, reach)) / 100);
    }
}
