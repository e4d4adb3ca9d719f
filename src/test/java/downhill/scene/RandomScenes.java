package downhill.scene;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.Schedule;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.descent.rule.RuleExamples;
import downhill.formula.Columns;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.GroundView;
import downhill.picture.Interval;
import downhill.picture.Mode;
import downhill.picture.Playhead;
import downhill.picture.Quantity;
import downhill.picture.Turn;
import downhill.picture.Viewport;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Scenes as a user might come to, each another; the same for the same seed. All of them can be run.
public final class RandomScenes {

    private static final List<OptimizerProvider> OPTIMIZERS = Optimizers.installed().all();

    private final Random random;

    public RandomScenes(long seed) {
        random = new Random(seed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    public Scene next() {
        Comparison runs = Comparison.of(scenario());
        int more = random.nextBoolean() ? 0 : random.nextInt(Comparison.MOST);
        for (int count = 0; count < more; count++) {
            runs = runs.with(paced(moved(runs.scenario())));
        }
        if (more > 2) {
            runs = runs.without(1).hiding(0, true).moved(0, 1);
        }
        if (more > 0) {
            runs = runs.lookingAt(random.nextInt(runs.lanes().size())).racing(one(Race.values()));
        }
        Scene scene = new Scene(runs, new Playhead(random.nextInt(40), random.nextInt(5) * random.nextDouble()),
                view(runs.scenario().start().size()), parts(), Optional.empty());
        return random.nextBoolean() ? scene : scene.asking(one(Quantity.of(runs.scenario().start().size())));
    }

    private Scenario scenario() {
        Scenario base = random.nextInt(3) == 0 ? withData() : one(Catalogue.all().stream().map(CatalogueLoss::scenario)
                .toList());
        return paced(moved(base)).withSteps(1 + random.nextInt(200)).withChance(chance ->
                chance.withNoise(random.nextBoolean() ? 0 : random.nextDouble()).withSeed(random.nextLong())
                        .withBatch(random.nextInt(3)));
    }

    private Scenario withData() {
        Dataset data = data();
        Problem problem = new Problem(DataStart.formula(data), data);
        Formula formula = ((Parsed.Good) Formula.parse(problem.formula())).formula();
        return DataStart.of(problem, new FormulaLoss(formula, data)).applyTo(Catalogue.first().scenario(), problem);
    }

    private Dataset data() {
        Dataset data = switch (random.nextInt(4)) {
            case 0 -> Datasets.find(one(Datasets.ids())).orElseThrow().points();
            case 1 -> Datasets.find("penguins", "beak length, cm", "body mass, kg").orElseThrow().points();
            case 2 -> new SyntheticData(random.nextGaussian(), random.nextGaussian(), random.nextDouble(), 0,
                    2 + random.nextInt(50), random.nextLong()).dataset("Made up");
            default -> Dataset.of("My \"own\" – 자료", "x, m", "y", Columns.of(random.doubles(9).toArray(),
                    random.doubles(9, -100, 100).toArray()));
        };
        return switch (random.nextInt(4)) {
            case 0 -> data.standardized();
            case 1 -> changed(data);
            default -> data;
        };
    }

    /// With a point moved while its columns were standardized.
    private Dataset changed(Dataset data) {
        Dataset moved = data.with(data.points().with(0, random.nextDouble(), data.points().y(0)), data.name() + ", changed");
        return random.nextBoolean() ? moved : data.standardization().apply(moved);
    }

    private Scenario moved(Scenario base) {
        if (random.nextInt(5) == 0) {
            return base.with(Method.written(one(RuleExamples.all()).text()));
        }
        OptimizerProvider provider = one(OPTIMIZERS);
        Scenario moved = base.withOptimizer(provider.id());
        for (Setting setting : provider.settings()) {
            if (random.nextBoolean()) {
                moved = moved.withSetting(setting.name(), value(setting));
            }
        }
        return moved;
    }

    private double value(Setting setting) {
        double value = setting.least() + random.nextDouble() * (setting.most() - setting.least());
        return setting.kind() == Setting.Kind.WHOLE ? Math.rint(value) : value;
    }

    private Scenario paced(Scenario base) {
        Schedule schedule = one(Schedule.values());
        Scenario paced = base.withPace(pace -> pace.withSchedule(schedule.id()).withRate(random.nextDouble()));
        for (Setting setting : schedule.settings()) {
            paced = paced.withPace(pace -> pace.withSetting(setting.name(), value(setting)));
        }
        return random.nextInt(3) > 0 ? paced
                : paced.withPace(pace -> pace.forkedAt(2).withRate(0.01).forkedAt(5).withRate(random.nextDouble()));
    }

    private View view(int weights) {
        View view = View.usual(random.nextDouble() + 0.01).with(one(Mode.values())).logarithmic(random.nextBoolean())
                .with(one(LossView.values())).unfolded(random.nextBoolean()).ahead(random.nextBoolean())
                .on(one(Tab.values())).with(new GroundView(one(GroundView.Kind.values()),
                        new Turn(360 * random.nextDouble(), 8 + 80 * random.nextDouble()), random.nextBoolean(),
                        random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
        if (random.nextBoolean()) {
            return view;
        }
        Viewport part = new Viewport(interval(), interval(), interval());
        return view.in(Optional.of(weights == 1 ? part : part.withBias(new Viewport(interval(), interval(), interval()))));
    }

    private Interval interval() {
        double low = random.nextGaussian();
        return new Interval(low, low + random.nextDouble() + 1e-3);
    }

    private WindowParts parts() {
        WindowParts parts = WindowParts.all();
        for (WindowPart part : WindowPart.values()) {
            parts = parts.with(part, one(Access.values()));
        }
        return random.nextBoolean() ? WindowParts.all() : parts;
    }
}
