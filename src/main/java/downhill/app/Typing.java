package downhill.app;

import downhill.descent.Complaint;
import downhill.descent.FormulaLoss;
import downhill.descent.Starts;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleReading;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import java.util.Optional;

/// What is being typed, and what of it can't be read. What can be is taken over at once; meanwhile the last good text
/// stays in place.
final class Typing {

    private final Session session;
    private final Runnable changed;
    private Optional<SyntaxError> mistake = Optional.empty();
    private Optional<RuleError> ruleMistake = Optional.empty();

    Typing(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /// What can't be read in the formula that is being typed.
    Optional<SyntaxError> mistake() {
        return mistake;
    }

    /// What can't be read in the update rule that is being typed.
    Optional<RuleError> ruleMistake() {
        return ruleMistake;
    }

    /// Takes the loss as far as it has been typed.
    void loss(String text) {
        switch (Formula.parse(text)) {
            case Parsed.Bad(SyntaxError error) -> mistake = Optional.of(error);
            case Parsed.Good(Formula read) when read.variables().contains("b") -> {
                mistake = Optional.empty();
                session.tell(Complaint.of("loss.weights"));
            }
            case Parsed.Good(Formula read) -> {
                mistake = Optional.empty();
                session.edit(now -> now.withLoss(text).withStart(Starts.near(now.start(), new FormulaLoss(read))));
            }
        }
        changed.run();
    }

    /// Takes the update rule as far as it has been typed.
    void rule(String text) {
        switch (Rule.parse(text)) {
            case RuleReading.Bad(RuleError error) -> ruleMistake = Optional.of(error);
            case RuleReading.Good(Rule rule) -> {
                ruleMistake = Optional.empty();
                session.edit(rule::applyTo);
            }
        }
        changed.run();
    }

    /// No formula is being typed any more: what could not be read is forgotten.
    void stopLoss() {
        mistake = Optional.empty();
        changed.run();
    }

    /// No update rule is being typed any more: what could not be read is forgotten.
    void stopRule() {
        ruleMistake = Optional.empty();
        changed.run();
    }
}
