package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Descent;
import downhill.descent.Ending;
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
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Makes the runs of a session: our own optimizers' at once, so that a path follows a slider in the same frame; a
/// plug-in's in the background, because it may take its time or never answer. A run that is there already is not made
/// again.
public final class Runs {

    private final Executor background;
    private final Executor foreground;
    private final Executor sweeping;
    private Optimizers optimizers;
    private Formula formula;
    private FormulaLoss loss;
    private Map<Scenario, Run> known = Map.of();
    private long latest;

    /// @param background where a plug-in's run is made
    /// @param foreground takes its result back to the session's thread
    public Runs(Optimizers optimizers, Executor background, Executor foreground) {
        this(optimizers, background, background, foreground);
    }

    /// @param sweeping where sweeps of the rate, and maps, are made
    public Runs(Optimizers optimizers, Executor background, Executor sweeping, Executor foreground) {
        this.optimizers = optimizers;
        this.background = background;
        this.sweeping = sweeping;
        this.foreground = foreground;
    }

    /// @param formula the loss
    /// @param runs one for each lane
    public record Made(Formula formula, List<Run> runs) {

        /// How the first run ended that failed; else how the first one ended.
        Ending failure() {
            return runs.stream().map(Run::ending).filter(Ending.Failed.class::isInstance).findFirst()
                    .orElse(runs.getFirst().ending());
        }
    }

    /// Where work is done that takes its time.
    public Executor background() {
        return background;
    }

    /// What takes results back to the session's thread.
    public Executor foreground() {
        return foreground;
    }

    public Optimizers optimizers() {
        return optimizers;
    }

    /// Makes the maps of a session.
    ///
    /// @param changed told of each pass
    public Maps maps(Runnable changed) {
        return new Maps(sweeping, foreground, changed);
    }

    /// Makes the sweeps of a session.
    ///
    /// @param changed told of each pass
    public Sweeps sweeps(Runnable changed) {
        return new Sweeps(sweeping, foreground, changed);
    }

    public void switchOff(String optimizer) {
        optimizers = optimizers.without(optimizer);
        known = Map.of();
    }

    /// The first run, waited for.
    ///
    /// @throws IllegalArgumentException if the scenario is not possible
    public Made first(Scenario scenario) {
        return switch (prepared(scenario)) {
            case Preparation.Ready ready -> done(Comparison.of(scenario), remembered(ready),
                    List.of(Runner.run(ready.descent())));
            case Preparation refused -> throw new IllegalArgumentException(why(refused).toString());
        };
    }

    /// Makes the runs and hands them over, unless others have been asked for meanwhile, or none ([#giveUp()]).
    public void make(Comparison comparison, Consumer<Made> done, Consumer<Complaint> refused) {
        Optimizers before = optimizers;
        List<Task> tasks = new ArrayList<>();
        for (Lane lane : comparison.lanes()) {
            Run made = known.get(lane.scenario());
            if (made != null) {
                tasks.add(new Task(made.descent(), made));
                continue;
            }
            switch (prepared(lane.scenario())) {
                case Preparation.Ready ready -> {
                    remembered(ready);
                    tasks.add(new Task(ready.descent(), null));
                }
                case Preparation stopped -> {
                    optimizers = before;
                    refused.accept(why(stopped));
                    return;
                }
            }
        }
        long mine = ++latest;
        Formula read = formula;
        if (tasks.stream().noneMatch(Task::isSlow)) {
            done.accept(done(comparison, read, tasks.stream().map(Task::run).toList()));
        } else {
            background.execute(() -> {
                List<Run> made = tasks.stream().map(Task::run).toList();
                foreground.execute(() -> {
                    if (mine == latest) {
                        done.accept(done(comparison, read, made));
                    }
                });
            });
        }
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

    /// Keeps the runs; and of the rules of one's own the one that is looked at, so that its settings are at hand.
    private Made done(Comparison comparison, Formula read, List<Run> runs) {
        Map<Scenario, Run> now = new HashMap<>();
        for (int index = 0; index < runs.size(); index++) {
            now.put(comparison.lanes().get(index).scenario(), runs.get(index));
        }
        known = now;
        if (runs.get(comparison.current()).descent().optimizer() instanceof RuleOptimizer own) {
            optimizers = optimizers.with(own.origin());
        }
        return new Made(read, runs);
    }

    /// Whatever is being made is not wanted any more.
    public void giveUp() {
        latest++;
    }

    /// A loss, compiled; nothing where it can't be read.
    public Optional<FormulaLoss> loss(String text) {
        if (formula == null || !formula.source().equals(text)) {
            if (!(Formula.parse(text) instanceof Parsed.Good(Formula read))) {
                return Optional.empty();
            }
            remember(read, new FormulaLoss(read));
        }
        return Optional.of(loss);
    }

    private Preparation prepared(Scenario scenario) {
        return loss(scenario.loss()).isPresent()
                ? Preparation.of(scenario, optimizers, formula, loss)
                : Preparation.of(scenario, optimizers);
    }

    private static Complaint why(Preparation refused) {
        return switch (refused) {
            case Preparation.Ready ready -> throw new IllegalStateException("nothing stands in the way");
            case Preparation.Refused(Complaint why) -> why;
            case Preparation.Unreadable(SyntaxError error) -> new Complaint(error.key(), error.arguments());
            case Preparation.UnreadableRule(RuleError error) -> new Complaint(error.key(), error.arguments());
        };
    }

    /// Keeps the compiled loss, and a compiled rule, for as long as they stay the same: they are compiled once, not for
    /// every drag of the rate.
    private Formula remembered(Preparation.Ready ready) {
        if (ready.descent().optimizer() instanceof RuleOptimizer own) {
            optimizers = optimizers.with(own.origin());
        }
        return ready.formula();
    }

    private void remember(Formula read, FormulaLoss compiled) {
        formula = read;
        loss = compiled;
        known = Map.of();
    }
}
