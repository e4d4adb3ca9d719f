package downhill.descent;

import downhill.descent.rule.OwnRule;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleReading;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A [Scenario] made ready to run, or what stands in the way.
public sealed interface Preparation {

    /// @param descent ready to run
    /// @param formula the loss, as text, for showing it and its derivative
    record Ready(Descent descent, Formula formula) implements Preparation {
    }

    /// @param complaint what is wrong and what would be right
    record Refused(Complaint complaint) implements Preparation {
    }

    /// @param error what in the loss's formula can't be read, and where
    record Unreadable(SyntaxError error) implements Preparation {
    }

    /// @param error what in the scenario's own update rule can't be read, and where
    record UnreadableRule(RuleError error) implements Preparation {
    }

    /// Looks everything up and checks every number.
    static Preparation of(Scenario scenario, Optimizers optimizers) {
        return switch (Formula.parse(scenario.loss())) {
            case Parsed.Bad(SyntaxError error) -> new Unreadable(error);
            case Parsed.Good(Formula formula) -> of(scenario, optimizers, formula, new FormulaLoss(formula,
                    scenario.problem().data()));
        };
    }

    /// The same where the formula is known already: the loss is compiled once, not for every change of the rate.
    static Preparation of(Scenario scenario, Optimizers optimizers, Formula formula, PreparedLoss loss) {
        Preparation preparation = unasked(scenario, optimizers, formula, loss);
        return preparation instanceof Ready(Descent descent, Formula _)
                ? hole(descent).<Preparation>map(Refused::new).orElse(preparation) : preparation;
    }

    /// The same without asking the loss anything: whoever has time for that looks for a [#hole(Descent)].
    static Preparation unasked(Scenario scenario, Optimizers optimizers, Formula formula, PreparedLoss loss) {
        if (formula.overRows() && scenario.problem().data().isEmpty()) {
            return refused("data.none");
        }
        if (scenario.optimizer().equals(Method.OWN)) {
            return own(scenario, optimizers, formula, loss);
        }
        OptimizerProvider provider = optimizers.find(scenario.optimizer()).orElse(null);
        if (provider == null) {
            String others = String.join(", ", optimizers.ids());
            return optimizers.complaints().isEmpty() ? refused("optimizer.unknown", scenario.optimizer(), others)
                    : refused("optimizer.unknown.broken", scenario.optimizer(), others, optimizers.complaints().size());
        }
        return of(scenario, provider, optimizers.isForeign(provider.id()), formula, loss);
    }

    /// A rule that is among the optimizers already need not be read and compiled again.
    private static Preparation own(Scenario scenario, Optimizers optimizers, Formula formula, PreparedLoss loss) {
        if (optimizers.find(Method.OWN).orElse(null) instanceof OwnRule known
                && known.rule().text().equals(scenario.method().rule())) {
            return of(scenario, known, false, formula, loss);
        }
        return switch (Rule.parse(scenario.method().rule())) {
            case RuleReading.Good(Rule rule) -> of(scenario, rule.compile(), false, formula, loss);
            case RuleReading.Bad(RuleError error) -> new UnreadableRule(error);
        };
    }

    private static Preparation of(Scenario scenario, OptimizerProvider provider, boolean foreign, Formula formula,
            PreparedLoss loss) {
        Schedule schedule = Schedule.find(scenario.pace().schedule()).orElse(null);
        if (schedule == null) {
            return refused("schedule.unknown", scenario.pace().schedule(), String.join(", ", Schedule.ids()));
        }
        List<Complaint> complaints = new ArrayList<>();
        checkNumbers(scenario, complaints);
        complaints.addAll(SettingsOwner.of(provider).complaints(scenario.method().settings()));
        complaints.addAll(SettingsOwner.of(schedule).complaints(scenario.pace().settings()));
        checkStart(scenario, loss, complaints);
        if (!complaints.isEmpty()) {
            return new Refused(complaints.getFirst());
        }
        Optimizer<?> rule = provider.create(Settings.of(provider.settings(), scenario.method().settings()));
        return new Ready(new Descent(loss, rule, foreign, scenario.rate(),
                scenario.start(), scenario.steps(),
                schedule.create(Settings.of(schedule.settings(), scenario.pace().settings())),
                scenario.pace().earlier(), Sight.of(scenario.chance(), loss, scenario.problem().data().points())), formula);
    }

    private static void checkNumbers(Scenario scenario, List<Complaint> complaints) {
        checkRate(scenario.rate(), complaints);
        scenario.pace().earlier().forEach(earlier -> checkRate(earlier.rate(), complaints));
        if (scenario.steps() < 1 || scenario.steps() > Scenario.MOST_STEPS) {
            complaints.add(Complaint.of("steps.range", scenario.steps(), Scenario.MOST_STEPS));
        }
        if (!(scenario.chance().noise() >= 0) || !Double.isFinite(scenario.chance().noise())) {
            complaints.add(Complaint.of("noise.range", scenario.chance().noise()));
        }
        if (scenario.chance().batch() < 0) {
            complaints.add(Complaint.of("batch.range", scenario.chance().batch()));
        }
    }

    private static void checkRate(double rate, List<Complaint> complaints) {
        if (!(rate > 0) || !Double.isFinite(rate)) {
            complaints.add(Complaint.of("rate.range", rate));
        }
    }

    private static void checkStart(Scenario scenario, PreparedLoss loss, List<Complaint> complaints) {
        Vector start = scenario.start();
        if (start.size() != loss.weights()) {
            complaints.add(Complaint.of("start.size", loss.weights(), start.size()));
        } else if (!start.isFinite()) {
            complaints.add(hole(start));
        }
    }

    /// What is wrong where the loss is no number at the start.
    static Optional<Complaint> hole(Descent descent) {
        Vector start = descent.start();
        return Double.isFinite(descent.loss().height(start)) ? Optional.empty() : Optional.of(hole(start));
    }

    private static Complaint hole(Vector start) {
        return start.size() == 1 ? Complaint.of("start.hole", start.w())
                : Complaint.of("start.hole.two", start.w(), start.b());
    }

    private static Refused refused(String key, Object... arguments) {
        return new Refused(Complaint.of(key, arguments));
    }
}
