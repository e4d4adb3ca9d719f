package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.formula.Formula;
import downhill.picture.FormulaText;
import downhill.picture.RichText;
import javafx.scene.layout.VBox;

/// The loss as it has been read, its slope and its curvature, typeset.
final class TypesetLoss extends VBox {

    private final RichFlow loss;
    private final RichFlow slope;
    private final RichFlow curvature;
    private Formula typeset;

    TypesetLoss(Look look) {
        loss = new RichFlow(look);
        slope = new RichFlow(look);
        curvature = new RichFlow(look);
        curvature.tip(look.text("setup.curvature.tip"));
        getChildren().addAll(loss, slope, curvature);
    }

    /// Shows a formula; only another one is differentiated and typeset anew.
    void show(Formula formula, double em) {
        boolean same = formula == typeset;
        typeset = formula;
        show(loss, same ? loss.shown() : FormulaText.loss(formula), em);
        show(slope, same ? slope.shown() : FormulaText.slope(formula), em);
        show(curvature, same ? curvature.shown() : FormulaText.curvature(formula), em);
    }

    private static void show(RichFlow line, RichText text, double em) {
        line.show(text, 1.04 * em);
    }
}
