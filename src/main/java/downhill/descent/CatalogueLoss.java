package downhill.descent;

import downhill.plugin.Vector;

/// A loss of the catalogue: a formula that shows something, with a good place to see it from.
///
/// Its name and the sentence that says what it shows are the messages `loss.ID` and `loss.ID.shows`.
///
/// @param id how command line and messages call it
/// @param formula L(w)
/// @param start a good start
/// @param rate a good learning rate
/// @param steps a good number of steps
/// @param nudge a good δw
/// @param low the left end of a good view
/// @param high the right end of a good view
public record CatalogueLoss(String id, String formula, double start, double rate, int steps, double nudge,
        double low, double high) {

    /// This loss with its start, rate, steps and nudge, under plain gradient descent.
    public Scenario scenario() {
        return applyTo(Scenario.of(formula, rate, Vector.of(start), steps));
    }

    /// Another scenario moved onto this loss: its optimizer stays, its numbers become this loss's good ones.
    public Scenario applyTo(Scenario scenario) {
        return scenario.withLoss(formula).withStart(Vector.of(start)).withRate(rate).withSteps(steps);
    }
}
