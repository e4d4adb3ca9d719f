package downhill.session;

import downhill.descent.FormulaLoss;
import downhill.formula.Formula;
import downhill.picture.WrittenLoss;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A loss that was read, with all of it that takes its time. Immutable.
///
/// @param formula as it was read
/// @param loss the same, compiled
/// @param written the same as it is written out
record ReadLoss(Formula formula, FormulaLoss loss, WrittenLoss written) {

    static ReadLoss of(Formula formula) {
        return new ReadLoss(formula, new FormulaLoss(formula), WrittenLoss.of(formula));
    }

    /// The same, given up where it is cancelled between any two parts of the work.
    static Optional<ReadLoss> of(Formula formula, BooleanSupplier cancelled) {
        FormulaLoss loss = new FormulaLoss(formula);
        return cancelled.getAsBoolean() ? Optional.empty()
                : Optional.of(new ReadLoss(formula, loss, WrittenLoss.of(formula)));
    }

    String text() {
        return formula.source();
    }
}
