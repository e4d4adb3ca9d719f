package downhill.picture;

import downhill.descent.FormulaLoss;
import downhill.descent.Optimizers;
import downhill.descent.Preparation;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.HashMap;
import java.util.Map;

/// Makes many runs on a few losses, each of which is compiled once.
final class Runs {

    private static final Optimizers INSTALLED = Optimizers.installed();

    private final Map<String, Formula> formulas = new HashMap<>();
    private final Map<String, FormulaLoss> losses = new HashMap<>();

    Preparation prepare(Scenario scenario) {
        Formula formula = formulas.computeIfAbsent(scenario.loss(), text -> switch (Formula.parse(text)) {
            case Parsed.Good(Formula good) -> good;
            case Parsed.Bad(var error) -> throw new IllegalArgumentException(text + ": " + error);
        });
        return Preparation.of(scenario, INSTALLED, formula,
                losses.computeIfAbsent(scenario.loss(), text -> new FormulaLoss(formula)));
    }

    Run run(Scenario scenario) {
        return switch (prepare(scenario)) {
            case Preparation.Ready ready -> Run.of(ready.descent());
            case Preparation other -> throw new IllegalArgumentException(scenario + ": " + other);
        };
    }
}
