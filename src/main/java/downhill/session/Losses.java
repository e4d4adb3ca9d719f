package downhill.session;

import downhill.descent.FormulaLoss;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.util.Optional;

/// The loss that was asked for last, read and compiled: it is compiled once, not for every drag of the rate.
final class Losses {

    private Known known;

    /// @param formula as it was read
    /// @param loss the same, compiled
    record Known(Formula formula, FormulaLoss loss) {
    }

    /// A loss; nothing where it can't be read.
    Optional<Known> of(String text) {
        if (known == null || !known.formula.source().equals(text)) {
            if (!(Formula.parse(text) instanceof Parsed.Good(Formula read))) {
                return Optional.empty();
            }
            known = new Known(read, new FormulaLoss(read));
        }
        return Optional.of(known);
    }
}
