package downhill.cli;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Complaint;
import downhill.descent.DataStart;
import downhill.descent.FormulaLoss;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.Starts;
import downhill.descent.rule.RuleError;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.plugin.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Makes the scenario that the arguments describe. A loss of the catalogue brings its own good numbers; what is given
/// comes before them.
final class ScenarioReader {

    private static final String OF_SCHEDULE = "schedule.";
    private static final Map<String, Option> PLACES = Map.of("optimizer", Option.OPTIMIZER, "rate", Option.RATE,
            "schedule", Option.SCHEDULE, "noise", Option.NOISE, "steps", Option.STEPS, "nudge", Option.NUDGE,
            "setting", Option.SET, "start", Option.START, "plugin", Option.OPTIMIZER);

    private final Arguments arguments;
    private final Optimizers optimizers;
    private final DataReader data;
    private final Scenario scenario;
    private double nudge = Catalogue.first().nudge();

    ScenarioReader(Arguments arguments, Optimizers optimizers) {
        this.arguments = arguments;
        this.optimizers = optimizers;
        data = new DataReader(arguments);
        String loss = arguments.one(Option.LOSS)
                .orElse(data.data().isEmpty() ? Catalogue.first().id() : DataStart.formula(data.data()));
        Optional<CatalogueLoss> known = Catalogue.find(loss).or(() -> Catalogue.withFormula(loss));
        if (known.isPresent() && !data.data().isEmpty()) {
            throw unused();
        }
        scenario = withSettings(withNumbers(withStart(known.map(this::known).orElseGet(() -> typed(loss)))));
    }

    /// δw.
    double nudge() {
        return arguments.one(Option.NUDGE).map(text -> NumberText.positive(Option.NUDGE, text)).orElse(nudge);
    }

    /// What there is to say of the data: which code page was guessed, and what can't be used, and why.
    List<Refusal> asides() {
        return data.asides().stream().map(why -> Refusal.at(Option.DATA, why)).toList();
    }

    private Scenario known(CatalogueLoss loss) {
        nudge = loss.nudge();
        return loss.scenario();
    }

    Scenario scenario() {
        return scenario;
    }

    /// The scenario checked as a whole.
    Preparation.Ready ready() {
        return switch (Preparation.of(scenario, optimizers)) {
            case Preparation.Ready ready -> ready;
            case Preparation.Refused(Complaint why) -> {
                String kind = why.key().substring(0, Math.max(0, why.key().indexOf('.')));
                throw new Refused(PLACES.containsKey(kind) ? Refusal.at(PLACES.get(kind), why) : Refusal.of(why));
            }
            case Preparation.Unreadable(SyntaxError error) -> throw unreadable(scenario.loss(), error);
            case Preparation.UnreadableRule(RuleError error) ->
                    throw RuleFile.unreadable(arguments.one(Option.RULE).orElseThrow(), error);
        };
    }

    private Scenario typed(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad(SyntaxError error) -> throw unreadable(text, error);
            case Parsed.Good(Formula formula) when formula.overRows() && data.data().isEmpty() ->
                    throw new Refused(Refusal.at(Option.LOSS, "cli.loss.data"));
            case Parsed.Good(Formula formula) when !formula.overRows() && !data.data().isEmpty() -> throw unused();
            case Parsed.Good(Formula formula) -> started(new Problem(text, data.data()),
                    new FormulaLoss(formula, data.data()));
        };
    }

    private static Refused unused() {
        return new Refused(Refusal.at(Option.LOSS, "cli.data.unused", Option.DATA.text()));
    }

    private Scenario started(Problem problem, FormulaLoss loss) {
        Scenario first = Catalogue.first().scenario();
        if (loss.data().isEmpty()) {
            return first.with(problem).withStart(Starts.of(loss));
        }
        DataStart good = DataStart.of(problem, loss);
        good.refusal(problem.data().points(), loss).ifPresent(why -> {
            throw new Refused(Refusal.at(Option.DATA, why));
        });
        nudge = good.nudge();
        return good.applyTo(first, problem);
    }

    /// A text that looks like the name of a loss is told so; any other is a formula with a mistake.
    private static Refused unreadable(String text, SyntaxError error) {
        String ids = String.join(", ", Catalogue.all().stream().map(CatalogueLoss::id).toList());
        if (text.matches("[A-Za-z]{3,}(-[A-Za-z]+)*")) {
            return new Refused(Refusal.at(Option.LOSS, "cli.loss.unknown", text, ids));
        }
        return new Refused(Refusal.at(Option.LOSS, error.at(), new Complaint(error.key(), error.arguments())));
    }

    private Scenario withStart(Scenario base) {
        return with(base, Option.START, ScenarioReader::startedAt);
    }

    private static Scenario startedAt(Scenario base, String text) {
        String[] parts = text.split(",", -1);
        int weights = base.start().size();
        if (parts.length != weights) {
            throw new Refused(Refusal.at(Option.START, weights == 1 ? "cli.start.one" : "cli.start.two", text));
        }
        double w = NumberText.number(Option.START, parts[0]);
        return base.withStart(weights == 1
                ? Vector.of(w) : Vector.of(w, NumberText.number(Option.START, parts[1])));
    }

    private Scenario withNumbers(Scenario base) {
        Scenario made = with(base, Option.OPTIMIZER, optimizers::moved);
        made = withRule(made);
        made = with(made, Option.SCHEDULE, (scenario, id) -> scenario.withPace(pace -> pace.withSchedule(id)));
        made = with(made, Option.NOISE, (scenario, x) ->
                scenario.withChance(chance -> chance.withNoise(NumberText.notNegative(Option.NOISE, x))));
        made = with(made, Option.BATCH, (scenario, n) -> scenario.withChance(chance ->
                chance.withBatch(NumberText.whole(Option.BATCH, n, 1, Math.max(1, scenario.problem().data().rows())))));
        made = with(made, Option.RATE, (scenario, x) -> scenario.withRate(NumberText.positive(Option.RATE, x)));
        made = with(made, Option.STEPS, (scenario, n) ->
                scenario.withSteps(NumberText.whole(Option.STEPS, n, 1, Scenario.MOST_STEPS)));
        return with(made, Option.SEED,
                (scenario, n) -> scenario.withChance(chance -> chance.withSeed(NumberText.whole(Option.SEED, n))));
    }

    /// A rule is an optimizer of its own: it needs no other beside it, and `own` is nothing without it.
    private Scenario withRule(Scenario base) {
        boolean own = base.optimizer().equals(Method.OWN);
        if (arguments.has(Option.RULE) && arguments.has(Option.OPTIMIZER) && !own) {
            throw new Refused(Refusal.at(Option.RULE, "cli.rule.optimizer", base.optimizer()));
        }
        if (own && !arguments.has(Option.RULE)) {
            throw new Refused(Refusal.at(Option.OPTIMIZER, "cli.optimizer.own"));
        }
        return with(base, Option.RULE, (scenario, file) -> scenario.with(Method.written(RuleFile.read(file))));
    }

    private Scenario with(Scenario base, Option option, BiFunction<Scenario, String, Scenario> change) {
        return arguments.one(option).map(text -> change.apply(base, text)).orElse(base);
    }

    private Scenario withSettings(Scenario base) {
        Scenario made = base;
        Set<String> names = new HashSet<>();
        for (String text : arguments.all(Option.SET)) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new Refused(Refusal.at(Option.SET, "cli.set", text));
            }
            String name = text.substring(0, sign);
            if (!names.add(name)) {
                throw new Refused(Refusal.at(Option.SET, "cli.set.twice", name));
            }
            double value = NumberText.number(Option.SET, text.substring(sign + 1));
            made = name.startsWith(OF_SCHEDULE)
                    ? made.withPace(pace -> pace.withSetting(name.substring(OF_SCHEDULE.length()), value))
                    : made.withSetting(name, value);
        }
        return made;
    }
}
