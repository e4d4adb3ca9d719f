package downhill.session;

import downhill.descent.Scenario;
import downhill.descent.rule.OwnRule;
import downhill.descent.rule.Rule;
import downhill.descent.rule.RuleError;
import downhill.descent.rule.RuleReading;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What became of a typed text. Immutable: made in the background, taken on the session's thread.
sealed interface Reading {

    /// A loss.
    record Loss(ReadLoss read) implements Reading {
    }

    /// A loss that can't be read, and where that is.
    record LossMistake(SyntaxError error) implements Reading {
    }

    /// An update rule, compiled.
    record Own(OwnRule rule) implements Reading {
    }

    record RuleMistake(RuleError error) implements Reading {
    }

    /// Reading it has failed: a mistake of ours, which is told elsewhere. Nothing comes of the text.
    record Failed() implements Reading {
    }

    /// Whether the text can't be read.
    default boolean isMistake() {
        return this instanceof LossMistake || this instanceof RuleMistake;
    }

    /// Reads a text; takes up to some hundred milliseconds.
    ///
    /// @param shown what is shown meanwhile, in which it is to take its place
    /// @param cancelled asked between any two parts of the work; once it says yes, nothing is returned
    static Optional<Reading> of(Typed typed, Scenario shown, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        return switch (typed.part()) {
            case LOSS -> loss(typed, shown, cancelled);
            case RULE -> rule(typed.text(), cancelled);
        };
    }

    private static Optional<Reading> loss(Typed typed, Scenario shown, BooleanSupplier cancelled) {
        return switch (Formula.parse(typed.text())) {
            case Parsed.Bad(SyntaxError error) -> Optional.of(new LossMistake(error));
            case Parsed.Good(Formula read) when read.overRows() && typed.data().isEmpty() -> Optional.of(new LossMistake(
                    new SyntaxError(0, typed.text().length(), "data.none", List.of())));
            case Parsed.Good(Formula read) -> cancelled.getAsBoolean() ? Optional.empty()
                    : ReadLoss.of(read, typed.data(), shown, cancelled).map(Loss::new);
        };
    }

    private static Optional<Reading> rule(String text, BooleanSupplier cancelled) {
        return switch (Rule.parse(text)) {
            case RuleReading.Bad(RuleError error) -> Optional.of(new RuleMistake(error));
            case RuleReading.Good(Rule rule) -> cancelled.getAsBoolean() ? Optional.empty()
                    : Optional.of(new Own(rule.compile()));
        };
    }
}
