package downhill.app;

import downhill.picture.RichText;
import downhill.picture.Role;
import javafx.scene.layout.VBox;

/// A loss as an item of a choice.
final class LossLine extends VBox {

    private LossLine() {
        getStyleClass().add("loss-line");
    }

    /// Its formula alone.
    static LossLine brief(Look look, RichText formula, double em) {
        LossLine line = new LossLine();
        line.add(look, formula, 1.08 * em).keepOnOneLine();
        return line;
    }

    /// Its name and formula, and below them what it is there for.
    static LossLine full(Look look, String name, RichText formula, RichText shows, double em) {
        LossLine line = new LossLine();
        line.add(look, RichText.strong(name + "   ", Role.TEXT).plus(formula), 1.08 * em);
        line.add(look, shows.in(Role.DIM), 0.95 * em);
        line.setPrefWidth(32 * em);
        return line;
    }

    private RichFlow add(Look look, RichText text, double size) {
        RichFlow flow = new RichFlow(look);
        flow.show(text, size);
        getChildren().add(flow);
        return flow;
    }
}
