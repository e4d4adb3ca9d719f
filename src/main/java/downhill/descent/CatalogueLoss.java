package downhill.descent;

import downhill.plugin.Vector;

/// A loss of the catalogue: a formula that shows something, with a good place to see it from.
///
/// Its name and the sentence that says what it shows are the messages `loss.ID` and `loss.ID.shows`.
///
/// @param id how command line and messages call it
/// @param formula L(w) or L(w, b)
/// @param start a good start
/// @param rate a good learning rate
/// @param steps a good number of steps
/// @param nudge a good δw
/// @param low the left end of a good view
/// @param high the right end of a good view
/// @param lowB where there is a b, the lower end of what is seen of it; else 0
/// @param highB where there is a b, the upper end
public record CatalogueLoss(String id, String formula, Vector start, double rate, int steps, double nudge,
        double low, double high, double lowB, double highB) {

    /// A loss of one weight.
    CatalogueLoss(String id, String formula, double start, double rate, int steps, double nudge, double low, double high) {
        this(id, formula, Vector.of(start), rate, steps, nudge, low, high, 0, 0);
    }

    /// How many weights it has.
    public int weights() {
        return start.size();
    }

    /// This loss with its start, rate, steps and nudge, under plain gradient descent.
    public Scenario scenario() {
        return applyTo(Scenario.of(formula, rate, start, steps));
    }

    /// Another scenario moved onto this loss: its optimizer stays, its numbers become this loss's good ones.
    public Scenario applyTo(Scenario scenario) {
        return scenario.with(Problem.of(formula)).withStart(start).withRate(rate).withSteps(steps);
    }
}
