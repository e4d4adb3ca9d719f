package downhill.picture;

import downhill.descent.Descent;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Moments of all kinds of descents by chance, the same every time: every optimizer with any settings, rules of one's own,
/// plug-ins, schedules and noise; on bowls, floors, kinks, cliffs, cusps and level ground; from either side and from
/// places where the slope is 0.
final class WideMoments {

    private static final List<String> LOSSES = List.of("w^2", "½w^2", "5w^2", "0.1w^2", "1e9w^2", "1e-6w^2",
            "w^4 - 3w^2 + w + 4", "w^4", "w^2/(1 + w^2)", "|w|", "w^4/4 - 4w^3/3 + 2w^2", "0.1w^2 + 1 - cos(3w)", "e^(-w)",
            "sigmoid(8(w - 1)) + 0.02(w + 1)^2", "w - ln w", "cos(w)", "-w^2", "max(w, -2w)", "w^3", "|w| + |w - 1|", "√w",
            "max(0, abs(w) - 1)^2", "relu(w)", "relu(w - 1)", "relu(w - 1) + relu(-w)", "3", "0w + 5", "w|w|", "sqrt(|w|)",
            "if(w < 1, w^2, w^2 + 3)", "if(w < 0, 1 - w, w)", "w^2 + 1e-3|w|", "1e-6w + 1", "w^2 + 1000", "(w - 5000)^2",
            "min(w^2, (w - 3)^2 + 1)", "w^2 (w - 3)^2", "sqrt(1e-12 + w^2)", "-|w|", "e^(w)");
    private static final List<String> LOSSES_OF_TWO = List.of("w^2 + b^2", "½w^2 + 10b^2", "(w + b - 3)^2 + 0.1(w - b)^2",
            "(1 - w)^2 + 100(b - w^2)^2", "(w^2 + b - 11)^2 + (w + b^2 - 7)^2", "w^2 - b^2 + 0.1b^4", "|w| + |b|",
            "|w - b| + 0.1b^2", "max(w, -2b) + 0.1(w^2 + b^2)", "sqrt(w^2 + b^2)", "w b", "w - ln w + b^2", "e^w + e^(-b)",
            "w^2 + 0b", "3 + 0b", "relu(w) + relu(b)", "1e-6w^2 + 1e6b^2", "√w + b^2", "w^4 + b^4", "sin(w) cos(b)",
            "1000 + w^2 + b^2", "-w^2 - b^2", "w^3 + b^2", "1e-6w + 1 + 0b", "0.1(w^2 + b^2) + 2 - cos(2w) - cos(2b)",
            "3sigmoid(4(w + 0.3b^2 - 1)) + 0.05(w + 1)^2 + 0.05b^2", "max(0, |w| - 1)^2 + max(0, |b| - 1)^2", "w|w| + b^2",
            "if(w < b, w^2 + b^2, w^2 + b^2 + 3)", "w^2 + sqrt(|b|)", "(w - 5000)^2 + b^2", "1/(w^2 + b^2)");
    private static final double[] PLACES = {0, 0, 1, -1, 0.5, -0.5, 2, 3, -3, 1.5, 1e-9, -1e-9, 1e12, 4e-7};
    private static final List<String> RULES = List.of("w = w - a*(g + w)", "w = w + a", "w = w - a", "w = w + a*g",
            "w = w - a*w", "v = 0.9v + g; w = w - a*v", "w = w - if(t == 3, 0, a)*g", "w = w - if(g > 0, a, 0)");
    private static final Optimizers INSTALLED = Optimizers.installed();
    private static final List<String> SCHEDULES = List.of("step", "exponential", "inverse-time", "cosine", "warm-up");
    private static final Interval AROUND = new Interval(-5, 5);
    private static final Viewport VIEW = new Viewport(AROUND, AROUND, AROUND);
    private static final Curves NOT_DRAWN = new Curves(new Curve(List.of()), new Curve(List.of()));

    private final SplittableRandom random;
    private final Runs runs = new Runs();
    private final int weights;

    private WideMoments(long seed, int weights) {
        random = new SplittableRandom(seed);
        this.weights = weights;
    }

    /// Hands over `count` moments, each at rest before some row of its run, without the curves.
    static void each(long seed, int count, Consumer<Frame> check) {
        each(new WideMoments(seed, 1), count, check);
    }

    /// The same on losses of two weights.
    static void eachOfTwoWeights(long seed, int count, Consumer<Frame> check) {
        each(new WideMoments(seed, 2), count, check);
    }

    private static void each(WideMoments moments, int count, Consumer<Frame> check) {
        int made = 0;
        while (made < count) {
            Scenario scenario = moments.scenario();
            if (moments.runs.prepare(scenario) instanceof Preparation.Ready(Descent descent, var formula)) {
                check.accept(moments.somewhere(Run.of(moments.random.nextInt(12) == 0 ? foreign(descent) : descent)));
                made++;
            }
        }
    }

    /// The same as if its rule came from a plug-in.
    static Descent foreign(Descent descent) {
        return new Descent(descent.loss(), descent.optimizer(), true, descent.rate(), descent.start(), descent.steps(),
                descent.schedule(), descent.earlier(), descent.sight());
    }

    static PreparedLoss loss(String formula) {
        return new Runs().run(Scenario.of(formula, 1, Vector.of(1), 1)).descent().loss();
    }

    static Frame frame(Run run, Playhead head, double nudge) {
        return run.descent().loss().weights() == 1 ? Frame.of(run, head, VIEW, Mode.EXACT, nudge, NOT_DRAWN)
                : Frame.of(run, head, VIEW.withBias(VIEW), Mode.EXACT, nudge);
    }

    private Scenario scenario() {
        List<String> losses = weights == 1 ? LOSSES : LOSSES_OF_TWO;
        Vector start = weights == 1 ? Vector.of(place()) : Vector.of(place(), place());
        double rate = new BigDecimal(Math.pow(10, random.nextDouble(-4, 0.8))).round(new MathContext(2)).doubleValue();
        Scenario scenario = Scenario.of(losses.get(random.nextInt(losses.size())), rate, start,
                random.nextInt(1, 30)).with(method());
        if (random.nextInt(5) == 0) {
            scenario = scenario.withPace(pace -> pace.withSchedule(SCHEDULES.get(random.nextInt(SCHEDULES.size()))));
        }
        return random.nextInt(8) == 0 ? scenario.withChance(chance -> chance.withNoise(random.nextDouble(0.01, 2)))
                : scenario;
    }

    private double place() {
        double digits = Math.pow(10, random.nextInt(1, 5));
        return random.nextInt(4) == 0 ? PLACES[random.nextInt(PLACES.length)]
                : Math.rint(random.nextDouble(-5, 5) * digits) / digits;
    }

    private Method method() {
        if (random.nextInt(8) == 0) {
            return Method.written(RULES.get(random.nextInt(RULES.size())));
        }
        String id = INSTALLED.ids().get(random.nextInt(INSTALLED.ids().size()));
        Method method = Method.of(id);
        for (Setting setting : INSTALLED.find(id).orElseThrow().settings()) {
            if (setting.kind() == Setting.Kind.NUMBER && random.nextInt(4) == 0) {
                method = method.withSetting(setting.name(), random.nextDouble(setting.least(), setting.most()));
            }
        }
        return method;
    }

    private Frame somewhere(Run run) {
        double nudge = random.nextBoolean() ? 0.1 : Math.pow(10, random.nextDouble(-3, 0));
        int row = random.nextInt(3) == 0 ? 0 : random.nextInt(run.length() + 1);
        return frame(run, Playhead.at(row), nudge);
    }
}
