package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.WrittenLoss;
import javafx.scene.layout.VBox;

/// The loss as it has been read, its slope and its curvature, typeset.
final class TypesetLoss extends VBox {

    private final RichFlow loss;
    private final RichFlow slope;
    private final RichFlow curvature;

    TypesetLoss(Look look) {
        loss = new RichFlow(look);
        slope = new RichFlow(look);
        curvature = new RichFlow(look);
        curvature.tip(look.text("setup.curvature.tip"));
        getChildren().addAll(loss, slope, curvature);
    }

    void show(WrittenLoss written, double em) {
        loss.show(written.loss(), 1.04 * em);
        slope.show(written.slope(), 1.04 * em);
        curvature.show(written.curvature(), 1.04 * em);
    }
}
