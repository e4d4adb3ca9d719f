package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Descent;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleOptimizer;
import downhill.formula.Formula;
import downhill.formula.SyntaxError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the runs of a session: our own optimizers' at once, so that a path follows a slider in the same frame; a
/// plug-in's in the background, because it may take its time or never answer. A run that is there already is not made
/// again.
public final class Runs {

    private final Losses losses = new Losses();
    private final Background<Object, List<Run>> background;
    private Optimizers optimizers;
    private Map<Scenario, Run> known = Map.of();

    Runs(Optimizers optimizers, Workers workers) {
        this.optimizers = optimizers;
        background = new Background<>(workers.runs(), workers.foreground(), Background.Outdated.DROPPED);
    }

    /// What can be chosen now; of the rules of one's own the one that is looked at, compiled.
    Optimizers optimizers() {
        return optimizers;
    }

    /// A loss, compiled; nothing where it can't be read.
    Optional<FormulaLoss> loss(String text) {
        return losses.of(text).map(Losses.Known::loss);
    }

    /// Lets an optimizer be chosen no more.
    void switchOff(String optimizer) {
        optimizers = optimizers.without(optimizer);
        known = Map.of();
    }

    /// The first runs, waited for.
    ///
    /// @throws IllegalArgumentException if one is not possible
    Made first(Comparison comparison) {
        return switch (preparation(comparison)) {
            case Possible possible -> done(comparison, possible, possible.tasks().stream().map(Task::run).toList());
            case Impossible(Complaint why) -> throw new IllegalArgumentException(why.toString());
        };
    }

    /// Makes the runs and hands them over, unless others have been asked for meanwhile, or none ([#giveUp()]).
    void make(Comparison comparison, Consumer<Made> done, Consumer<Complaint> refused) {
        switch (preparation(comparison)) {
            case Impossible(Complaint why) -> refused.accept(why);
            case Possible possible when possible.tasks().stream().noneMatch(Task::isSlow) -> {
                giveUp();
                done.accept(done(comparison, possible, possible.tasks().stream().map(Task::run).toList()));
            }
            case Possible possible -> background.want(new Object(),
                    (cancelled, pass) -> pass.accept(possible.tasks().stream().map(Task::run).toList()),
                    made -> done.accept(done(comparison, possible, made)));
        }
    }

    /// Whatever is being made is not wanted any more.
    void giveUp() {
        background.giveUp();
    }

    /// @param descent what to run
    /// @param made its run, where it is known already
    private record Task(Descent descent, Run made) {

        boolean isSlow() {
            return made == null && !descent.isQuick();
        }

        Run run() {
            return made == null ? Runner.run(descent) : made;
        }
    }

    /// All runs of a comparison, prepared, or what stands in the way of one.
    private sealed interface Prepared {
    }

    private record Possible(Formula formula, Optimizers optimizers, List<Task> tasks) implements Prepared {
    }

    private record Impossible(Complaint why) implements Prepared {
    }

    private Prepared preparation(Comparison comparison) {
        List<Task> tasks = new ArrayList<>();
        Optimizers present = optimizers;
        for (Lane lane : comparison.lanes()) {
            Run made = known.get(lane.scenario());
            if (made != null) {
                tasks.add(new Task(made.descent(), made));
                continue;
            }
            switch (preparation(lane.scenario(), present)) {
                case Preparation.Ready ready -> {
                    present = keeping(ready.descent(), present);
                    tasks.add(new Task(ready.descent(), null));
                }
                case Preparation.Refused(Complaint why) -> {
                    return new Impossible(why);
                }
                case Preparation.Unreadable(SyntaxError error) -> {
                    return new Impossible(new Complaint(error.key(), error.arguments()));
                }
                case Preparation.UnreadableRule(RuleError error) -> {
                    return new Impossible(new Complaint(error.key(), error.arguments()));
                }
            }
        }
        Formula formula = losses.of(comparison.scenario().loss()).orElseThrow().formula();
        return new Possible(formula, present, tasks);
    }

    private Preparation preparation(Scenario scenario, Optimizers present) {
        return losses.of(scenario.loss()).map(read -> Preparation.of(scenario, present, read.formula(), read.loss()))
                .orElseGet(() -> Preparation.of(scenario, present));
    }

    /// A rule of one's own is compiled once, not for every drag of the rate.
    private static Optimizers keeping(Descent descent, Optimizers present) {
        return descent.optimizer() instanceof RuleOptimizer own ? present.with(own.origin()) : present;
    }

    /// Keeps the runs; and of the rules of one's own the one that is looked at, so that its settings are at hand.
    private Made done(Comparison comparison, Possible possible, List<Run> runs) {
        Map<Scenario, Run> now = new HashMap<>();
        for (int index = 0; index < runs.size(); index++) {
            now.put(comparison.lanes().get(index).scenario(), runs.get(index));
        }
        known = now;
        optimizers = keeping(runs.get(comparison.current()).descent(), possible.optimizers());
        return new Made(possible.formula(), runs);
    }
}
