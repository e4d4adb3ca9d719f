package downhill.picture;

import downhill.descent.Descent;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Moments of descents by chance, the same every time: losses of many kinds, any optimizer, rates from tiny to far too
/// large.
final class RandomMoments {

    private static final List<String> LOSSES = List.of("w^2", "½w^2", "5w^2", "0.1w^2", "w^4 - 3w^2 + w + 4",
            "w^2/(1 + w^2)", "|w|", "w^4/4 - 4w^3/3 + 2w^2", "0.1w^2 + 1 - cos(3w)", "sigmoid(8(w - 1)) + 0.02(w + 1)^2",
            "e^(-w)", "w - ln w", "cos(w)", "-w^2", "max(w, -2w)", "w^3", "|w| + |w - 1|", "1000w^2", "1e-6w^2", "√w");
    private static final List<String> OPTIMIZERS =
            List.of("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam");

    private static final Map<String, FormulaLoss> COMPILED = LOSSES.stream()
            .collect(Collectors.toMap(loss -> loss, loss -> new FormulaLoss(formula(loss))));
    private static final Optimizers INSTALLED = Optimizers.installed();
    private static final Curves NOT_DRAWN = new Curves(new Curve(List.of()), new Curve(List.of()));

    private final SplittableRandom random;

    private final List<String> optimizers;

    private RandomMoments(long seed, List<String> optimizers) {
        random = new SplittableRandom(seed);
        this.optimizers = optimizers;
    }

    /// Hands over `count` moments, each at rest before some row of its run, without the curves.
    static void each(long seed, int count, Consumer<Frame> check) {
        each(seed, count, OPTIMIZERS, check);
    }

    /// The same by certain optimizers.
    static void each(long seed, int count, List<String> optimizers, Consumer<Frame> check) {
        RandomMoments moments = new RandomMoments(seed, optimizers);
        int made = 0;
        while (made < count) {
            Scenario scenario = moments.scenario();
            FormulaLoss loss = COMPILED.get(scenario.loss());
            if (Preparation.of(scenario, INSTALLED, formula(scenario.loss()), loss)
                    instanceof Preparation.Ready(Descent descent, var formula)) {
                check.accept(moments.somewhere(scenario, Run.of(descent)));
                made++;
            }
        }
    }

    private static Formula formula(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Good(Formula formula) -> formula;
            case Parsed.Bad(var error) -> throw new IllegalStateException(error.toString());
        };
    }

    private Scenario scenario() {
        double digits = Math.pow(10, random.nextInt(1, 5));
        double start = random.nextInt(8) == 0
                ? random.nextInt(-2, 3) : Math.rint(random.nextDouble(-5, 5) * digits) / digits;
        double rate = Math.pow(10, random.nextDouble(-4, 0.8));
        rate = random.nextBoolean() ? new BigDecimal(rate).round(new MathContext(2)).doubleValue() : rate;
        String optimizer = optimizers.get(random.nextInt(3) == 0 ? 0 : random.nextInt(optimizers.size()));
        return Scenario.of(LOSSES.get(random.nextInt(LOSSES.size())), rate, Vector.of(start), 30).withOptimizer(optimizer);
    }

    private Frame somewhere(Scenario scenario, Run run) {
        double nudge = random.nextBoolean() ? 0.1 : Math.pow(10, random.nextDouble(-3, 0));
        int row = random.nextInt(4) == 0 ? 0 : random.nextInt(run.length() + 1);
        Viewport home = Views.home(scenario, run.descent().loss());
        return Frame.of(run, Playhead.at(row), Views.following(home, run, row), Mode.EXACT, nudge, NOT_DRAWN);
    }
}
