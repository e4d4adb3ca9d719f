package downhill.descent.rule;

import static org.assertj.core.api.Assertions.fail;

import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Runner;
import downhill.descent.Scenario;
import downhill.plugin.Vector;

/// What tests of rules start from.
final class Rules {

    static final Optimizers OPTIMIZERS = Optimizers.installed();

    private Rules() {
    }

    static Rule good(String text) {
        return switch (Rule.parse(text)) {
            case RuleReading.Good(Rule rule) -> rule;
            case RuleReading.Bad(RuleError error) -> fail(text + ": " + error);
        };
    }

    static RuleError bad(String text) {
        return switch (Rule.parse(text)) {
            case RuleReading.Good(Rule rule) -> fail(text + " was understood as " + rule);
            case RuleReading.Bad(RuleError error) -> error;
        };
    }

    static Scenario scenario(String loss, String text, double rate, Vector start, int steps) {
        return Scenario.of(loss, rate, start, steps).with(Method.written(text));
    }

    static Run run(Scenario scenario) {
        return switch (Preparation.of(scenario, OPTIMIZERS)) {
            case Preparation.Ready ready -> Runner.run(ready.descent());
            case Preparation.Refused(var complaint) -> fail(complaint.toString());
            case Preparation.Unreadable(var error) -> fail(error.toString());
            case Preparation.UnreadableRule(var error) -> fail(error.toString());
        };
    }

    /// L = w² from 1 with the rate ½, so that g is 2w.
    static Run run(String text, int steps) {
        return run(scenario("w^2", text, 0.5, Vector.of(1), steps));
    }
}
