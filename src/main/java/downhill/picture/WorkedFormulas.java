package downhill.picture;

import downhill.descent.KnownAnswers;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.plugin.Equation;
import java.util.Set;

/// The formulas of worked lines, read once: a rule writes the same ones at every step.
final class WorkedFormulas {

    /// A plug-in may write another formula at every step.
    private static final int MOST = 200;

    private final KnownAnswers<Key, Parsed> known = new KnownAnswers<>(MOST);

    private record Key(String formula, Set<String> names) {
    }

    /// The formula of a line, over the names that it has numbers for.
    Parsed of(Equation equation) {
        return known.to(new Key(equation.formula(), WorkedLine.names(equation)),
                key -> Formula.parseUnwritten(key.formula, key.names));
    }
}
