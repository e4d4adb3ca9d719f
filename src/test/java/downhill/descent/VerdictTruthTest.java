package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Samples;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What a verdict says, held against the points of the run and of one ten times as long, on polynomials whose bottoms are
/// found by going through all places.
class VerdictTruthTest {

    private static final int STEPS = 30;

    /// L = p·w⁴ + q·w³ + r·w² + s, without what the program knows of it.
    private record Polynomial(double p, double q, double r, double s) {

        double at(double w) {
            return ((p * w + q) * w + r) * w * w + s;
        }

        String text() {
            return String.format(Locale.ROOT, "%sw^4 + (%s)w^3 + (%s)w^2 + %s", p, q, r, s);
        }

        /// The lowest place that is reached from w by going down in small strides.
        double under(double w) {
            double stride = 1e-3;
            double here = w;
            while (stride > 1e-9) {
                double left = here - stride;
                double right = here + stride;
                if (Math.min(at(left), at(right)) < at(here)) {
                    here = at(left) < at(right) ? left : right;
                } else {
                    stride /= 2;
                }
            }
            return here;
        }
    }

    private final Map<String, String> untrue = new TreeMap<>();
    private final Set<Verdict> seen = EnumSet.noneOf(Verdict.class);

    @Test
    void verdicts_on_quadratics_and_quartics_are_true_of_the_points() {
        SplittableRandom random = new SplittableRandom(41);
        List<String> optimizers = Optimizers.installed().ids();
        for (int i = 0; i < Samples.of(400); i++) {
            boolean isQuadratic = random.nextBoolean();
            Polynomial loss = isQuadratic
                    ? new Polynomial(0, 0, round(random.nextDouble(0.05, 5)), round(random.nextDouble(3)))
                    : new Polynomial(round(random.nextDouble(0.05, 1)), round(random.nextDouble(-1, 1)),
                            round(random.nextDouble(-2, 2)), round(random.nextDouble(3)));
            double start = random.nextInt(20) == 0 ? 0 : round(random.nextDouble(-4, 4));
            judge(loss, Given.scenario(loss.text(), optimizers.get(random.nextInt(optimizers.size())),
                    Math.pow(10, random.nextDouble(-4, 1)), Vector.of(start), STEPS));
        }
        assertThat(untrue).isEmpty();
        assertThat(seen).containsAll(EnumSet.complementOf(EnumSet.of(Verdict.FALLS_ON)));
    }

    private static double round(double number) {
        return Math.rint(100 * number) / 100;
    }

    private void judge(Polynomial loss, Scenario scenario) {
        Run run = Given.run(scenario);
        Consequence made = Consequence.of(run);
        seen.add(made.verdict());
        double[] heights = new double[run.length() + 1];
        for (int row = 0; row <= run.length(); row++) {
            heights[row] = loss.at(run.point(row).w());
        }
        boolean holds = switch (made.verdict()) {
            case STAYS -> isStill(run, 0);
            case GLIDES, ZIG_ZAGS -> made.stepsToBottom().isEmpty()
                    ? made.verdict() == Verdict.ZIG_ZAGS && crosses(loss, run)
                    : isThere(loss, run, heights, made.stepsToBottom().getAsInt());
            case CRAWLS -> heights[run.length()] <= heights[0] + 1e-9;
            case NEVER_SETTLES -> crosses(loss, run) && !isThere(loss, run, heights, run.length() - 5);
            case FALLS_ON -> false;
            case RUNS_AWAY -> !(run.ending() instanceof Ending.RanItsLength)
                    || heights[run.length()] > heights[0] || grows(scenario, heights);
        };
        if (!holds) {
            untrue.putIfAbsent(made.verdict().toString(), scenario + " " + made + " from " + heights[0] + " to "
                    + heights[run.length()] + " in " + Arrays.toString(heights));
        }
    }

    private static boolean isStill(Run run, int from) {
        for (int row = from; row <= run.length(); row++) {
            if (run.point(row).w() != run.point(from).w()) {
                return false;
            }
        }
        return true;
    }

    /// Within 1 % of the bottom where the run ends from that step on, and not the step before.
    private static boolean isThere(Polynomial loss, Run run, double[] heights, int from) {
        double base = loss.at(loss.under(run.point(run.length()).w()));
        double highest = 0;
        for (double height : heights) {
            highest = Math.max(highest, height - base);
        }
        double near = 0.01 * (heights[0] > base ? heights[0] - base : highest);
        double blur = 1e-7 + 1e-6 * near;
        for (int row = Math.max(0, from); row <= run.length(); row++) {
            if (Math.abs(heights[row] - base) > near + blur) {
                return false;
            }
        }
        return from <= 0 || Math.abs(heights[from - 1] - base) > near - blur;
    }

    private static boolean crosses(Polynomial loss, Run run) {
        double bottom = loss.under(run.point(run.length()).w());
        int crossings = 0;
        for (int row = 1; row <= run.length(); row++) {
            crossings += (run.point(row).w() - bottom) * (run.point(row - 1).w() - bottom) < 0 ? 1 : 0;
        }
        return crossings >= 2;
    }

    /// Of a run ten times as long the last steps go higher than the first, or it leaves the numbers.
    private static boolean grows(Scenario scenario, double[] heights) {
        Run longer = Given.run(scenario.withSteps(10 * STEPS));
        double highest = 0;
        for (int row = longer.length() / 2; row <= longer.length(); row++) {
            highest = Math.max(highest, longer.loss(row));
        }
        return !(longer.ending() instanceof Ending.RanItsLength) || highest > heights[0];
    }
}
