package downhill.app.setup;

import downhill.descent.PreparedLoss;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
import downhill.formula.Aggregation;
import downhill.formula.FittedModel;
import downhill.session.Session;
import java.util.Optional;

/// The recipe that a loss was made by, or could have been.
final class Recipes {

    private Recipes() {
    }

    /// Of a loss; none of one that is no model's error over data.
    static Optional<LossRecipe> of(PreparedLoss loss) {
        return loss.data().flatMap(data -> data.fit()).map(fit -> of(fit.model()));
    }

    /// Has a loss made by another recipe, with what was typed before.
    static void change(Session session, LossRecipe wanted) {
        session.whenRead(() -> session.edit(scenario -> scenario.withLoss(wanted.formula())));
    }

    /// Of errors that are multiplied by neither 1 nor ½ it is the recipe with 1: only what is changed by hand writes another
    /// formula.
    private static LossRecipe of(FittedModel fitted) {
        ErrorKind kind = switch (fitted.measure()) {
            case SQUARED -> ErrorKind.SQUARED;
            case ABSOLUTE -> ErrorKind.ABSOLUTE;
            case HUBER -> ErrorKind.HUBER;
            case LOGISTIC -> ErrorKind.LOGISTIC;
        };
        // Huber's error is taken as half a square near 0.
        double halved = kind == ErrorKind.HUBER ? 1 : 0.5;
        String text = fitted.model().text();
        return new LossRecipe(kind == ErrorKind.LOGISTIC ? "sigmoid(" + text + ")" : text, kind,
                fitted.corner() > 0 ? fitted.corner() : 1, Math.max(0, fitted.penalty()),
                fitted.by() == Aggregation.SUM, fitted.factor() == halved);
    }
}
