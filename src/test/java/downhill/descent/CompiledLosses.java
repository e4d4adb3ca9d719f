package downhill.descent;

import static org.assertj.core.api.Assertions.fail;

import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.formula.SyntaxError;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Losses that tests ask for again and again, compiled once: to compile one takes longer than to run on it.
public final class CompiledLosses {

    private static final Map<String, FormulaLoss> LOSSES = new ConcurrentHashMap<>();
    private static final Map<String, Formula> FORMULAS = new ConcurrentHashMap<>();

    private CompiledLosses() {
    }

    static Formula formula(String text) {
        return FORMULAS.computeIfAbsent(text, asked -> switch (Formula.parse(asked)) {
            case Parsed.Good(Formula good) -> good;
            case Parsed.Bad(SyntaxError error) -> fail(asked + ": " + error);
        });
    }

    static FormulaLoss loss(String text) {
        return LOSSES.computeIfAbsent(text, asked -> new FormulaLoss(formula(asked)));
    }

    /// A scenario, prepared as in the program but for the reading of its formula.
    public static Preparation prepared(Scenario scenario, Optimizers optimizers) {
        boolean isKnown = FORMULAS.containsKey(scenario.loss());
        return !isKnown && Formula.parse(scenario.loss()) instanceof Parsed.Bad ? Preparation.of(scenario, optimizers)
                : Preparation.of(scenario, optimizers, formula(scenario.loss()), loss(scenario.loss()));
    }
}
