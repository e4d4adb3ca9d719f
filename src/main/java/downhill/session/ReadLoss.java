package downhill.session;

import downhill.descent.FormulaLoss;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.Starts;
import downhill.descent.data.Dataset;
import downhill.formula.Formula;
import downhill.picture.Viewport;
import downhill.picture.Views;
import downhill.picture.WrittenLoss;
import downhill.plugin.Vector;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A loss that was read, with all of it that takes its time. Immutable.
///
/// @param formula as it was read
/// @param data what it goes over
/// @param loss the same, compiled
/// @param written the same as it is written out
/// @param first how it is seen at first, where that is known
record ReadLoss(Formula formula, Dataset data, FormulaLoss loss, WrittenLoss written, Optional<First> first) {

    /// The view that shows a loss as a whole from a start.
    record First(Vector start, Viewport home) {
    }

    static ReadLoss of(Formula formula, Dataset data) {
        return new ReadLoss(formula, data, new FormulaLoss(formula, data), WrittenLoss.of(formula), Optional.empty());
    }

    /// The same with all that a picture of it needs, given up where it is cancelled between any two parts of the work.
    ///
    /// @param shown what it is to take the place in
    static Optional<ReadLoss> of(Formula formula, Dataset data, Scenario shown, BooleanSupplier cancelled) {
        FormulaLoss loss = new FormulaLoss(formula, data);
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        WrittenLoss written = WrittenLoss.of(formula);
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        Vector start = Starts.near(shown.start(), loss);
        loss.bottomUnder(start);
        Viewport home = Views.home(shown.with(new Problem(formula.source(), data)).withStart(start), loss);
        return Optional.of(new ReadLoss(formula, data, loss, written, Optional.of(new First(start, home))));
    }

    /// The same formula over other data.
    ReadLoss over(Dataset other) {
        return new ReadLoss(formula, other, loss.over(other), written, Optional.empty());
    }

    /// The same with the view that shows it as a whole, worked out here and now: over very many rows that takes its time.
    ReadLoss seenBy(Scenario scenario) {
        return new ReadLoss(formula, data, loss, written, Optional.of(new First(scenario.start(), home(scenario))));
    }

    Problem problem() {
        return new Problem(text(), data);
    }

    String text() {
        return formula.source();
    }

    /// The view that shows the loss of a scenario as a whole.
    Viewport home(Scenario scenario) {
        return first.filter(known -> known.start().equals(scenario.start())).map(First::home)
                .orElseGet(() -> Views.home(scenario, loss));
    }
}
