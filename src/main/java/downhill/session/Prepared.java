package downhill.session;

import downhill.descent.Complaint;
import downhill.descent.Descent;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleOptimizer;
import downhill.formula.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All runs of a comparison, prepared, or what stands in the way of one.
sealed interface Prepared {

    /// @param loss the loss of the run that is looked at
    /// @param optimizers what can be chosen, and all rules of one's own, compiled
    /// @param tasks one for each lane
    record Possible(ReadLoss loss, Optimizers optimizers, List<Task> tasks) implements Prepared {

        boolean isSlow() {
            return tasks.stream().anyMatch(Task::isSlow);
        }

        /// The same with all that is known of the loss.
        Possible of(ReadLoss seen) {
            return new Possible(seen, optimizers, tasks);
        }

        /// Whether one is to be made that may never end.
        boolean isForeign() {
            return tasks.stream().anyMatch(task -> task.made() == null && task.descent().foreign());
        }

        /// What is wrong with a start that was not looked at before, as the loss is dear to ask. Takes its time there.
        Optional<Complaint> hole() {
            return tasks.stream().flatMap(task -> task.hole().stream()).findFirst();
        }

        /// Makes the runs that aren't made yet. Takes its time where one [#isSlow()].
        List<Run> run() {
            return tasks.stream().map(Task::run).toList();
        }
    }

    record Impossible(Complaint why) implements Prepared {
    }

    /// @param descent what to run
    /// @param made its run, where it is known already
    record Task(Descent descent, Run made) {

        private Optional<Complaint> hole() {
            return made == null && descent.loss().isDear() ? Preparation.hole(descent) : Optional.empty();
        }

        private boolean isSlow() {
            return made == null && !descent.isQuick();
        }

        private Run run() {
            return made == null ? Runner.run(descent) : made;
        }
    }

    /// Prepares what isn't known.
    ///
    /// @param optimizers what can be chosen
    /// @param texts reads losses, and knows rules
    /// @param known runs that need not be made again
    static Prepared of(Comparison comparison, Optimizers optimizers, Texts texts, Map<Scenario, Run> known) {
        List<Task> tasks = new ArrayList<>();
        Optimizers present = optimizers;
        for (Lane lane : comparison.lanes()) {
            Run made = known.get(lane.scenario());
            if (made != null) {
                tasks.add(new Task(made.descent(), made));
                continue;
            }
            switch (preparation(lane.scenario(), present, texts)) {
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
        return new Possible(texts.loss(comparison.scenario().problem()).orElseThrow(), present, tasks);
    }

    private static Preparation preparation(Scenario scenario, Optimizers present, Texts texts) {
        Optimizers all = texts.rule(scenario.method().rule()).map(present::with).orElse(present);
        return texts.loss(scenario.problem()).map(read -> read.loss().isDear()
                        ? Preparation.unasked(scenario, all, read.formula(), read.loss())
                        : Preparation.of(scenario, all, read.formula(), read.loss()))
                .orElseGet(() -> Preparation.of(scenario, all));
    }

    /// A rule of one's own is compiled once, not for every drag of the rate.
    static Optimizers keeping(Descent descent, Optimizers present) {
        return descent.optimizer() instanceof RuleOptimizer own ? present.with(own.origin()) : present;
    }
}
