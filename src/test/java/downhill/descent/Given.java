package downhill.descent;

import static org.assertj.core.api.Assertions.fail;

import downhill.formula.Formula;
import downhill.formula.SyntaxError;
import downhill.plugin.Vector;

/// What tests start from.
final class Given {

    static final Optimizers OPTIMIZERS = Optimizers.installed();

    private Given() {
    }

    static FormulaLoss loss(String formula) {
        return CompiledLosses.loss(formula);
    }

    static Formula formula(String text) {
        return CompiledLosses.formula(text);
    }

    static Scenario scenario(String loss, String optimizer, double rate, Vector start, int steps) {
        return Scenario.of(loss, rate, start, steps).withOptimizer(optimizer);
    }

    static Run run(Scenario scenario) {
        return run(scenario, OPTIMIZERS);
    }

    static Run run(Scenario scenario, Optimizers optimizers) {
        return switch (CompiledLosses.prepared(scenario, optimizers)) {
            case Preparation.Ready ready -> Runner.run(ready.descent());
            case Preparation.Refused(Complaint complaint) -> fail(Said.of(complaint));
            case Preparation.Unreadable(SyntaxError error) -> fail(error.toString());
            case Preparation.UnreadableRule(var error) -> fail(error.toString());
        };
    }

    /// Plain gradient descent.
    static Run run(String loss, double rate, double start, int steps) {
        return run(scenario(loss, "gradient-descent", rate, Vector.of(start), steps));
    }
}
