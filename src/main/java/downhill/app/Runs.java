package downhill.app;

import downhill.descent.Complaint;
import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleOptimizer;
import downhill.formula.Formula;
import downhill.formula.SyntaxError;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Makes the runs of a session: our own optimizers' at once, so that a path follows a slider in the same frame; a
/// plug-in's in the background, because it may take its time or never answer.
final class Runs {

    private final Executor background;
    private final Executor foreground;
    private Optimizers optimizers;
    private Formula formula;
    private FormulaLoss loss;
    private long latest;

    /// @param background where a plug-in's run is made
    /// @param foreground takes its result back to the session's thread
    Runs(Optimizers optimizers, Executor background, Executor foreground) {
        this.optimizers = optimizers;
        this.background = background;
        this.foreground = foreground;
    }

    /// @param formula the loss
    /// @param run the run
    record Made(Formula formula, Run run) {
    }

    Optimizers optimizers() {
        return optimizers;
    }

    void switchOff(String optimizer) {
        optimizers = optimizers.without(optimizer);
    }

    /// The first run, waited for.
    ///
    /// @throws IllegalArgumentException if the scenario is not possible
    Made first(Scenario scenario) {
        return switch (prepared(scenario)) {
            case Preparation.Ready ready -> new Made(remembered(ready), Runner.run(ready.descent()));
            case Preparation.Refused(Complaint why) -> throw new IllegalArgumentException(why.toString());
            case Preparation.Unreadable(SyntaxError error) -> throw new IllegalArgumentException(error.toString());
            case Preparation.UnreadableRule(RuleError error) -> throw new IllegalArgumentException(error.toString());
        };
    }

    /// Makes a run and hands it over, unless another has been asked for meanwhile, or none ([#giveUp()]).
    void make(Scenario scenario, Consumer<Made> done, Consumer<Complaint> refused) {
        switch (prepared(scenario)) {
            case Preparation.Ready ready -> {
                long mine = ++latest;
                Formula known = remembered(ready);
                if (!ready.descent().foreign()) {
                    done.accept(new Made(known, Runner.run(ready.descent())));
                } else {
                    background.execute(() -> {
                        Run run = Runner.run(ready.descent());
                        foreground.execute(() -> {
                            if (mine == latest) {
                                done.accept(new Made(known, run));
                            }
                        });
                    });
                }
            }
            case Preparation.Refused(Complaint why) -> refused.accept(why);
            case Preparation.Unreadable(SyntaxError error) ->
                    refused.accept(new Complaint(error.key(), error.arguments()));
            case Preparation.UnreadableRule(RuleError error) ->
                    refused.accept(new Complaint(error.key(), error.arguments()));
        }
    }

    /// Whatever is being made is not wanted any more.
    void giveUp() {
        latest++;
    }

    private Preparation prepared(Scenario scenario) {
        boolean known = formula != null && formula.source().equals(scenario.loss());
        return known
                ? Preparation.of(scenario, optimizers, formula, loss)
                : Preparation.of(scenario, optimizers);
    }

    /// Keeps the compiled loss, and a compiled rule, for as long as they stay the same: they are compiled once, not for
    /// every drag of the rate.
    private Formula remembered(Preparation.Ready ready) {
        formula = ready.formula();
        if (ready.descent().loss() instanceof FormulaLoss compiled) {
            loss = compiled;
        }
        if (ready.descent().optimizer() instanceof RuleOptimizer own) {
            optimizers = optimizers.with(own.origin());
        }
        return formula;
    }
}
