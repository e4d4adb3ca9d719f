package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.picture.RichText;
import downhill.picture.Role;
import javafx.scene.layout.VBox;

/// A loss as an item of a choice: its name and formula, and below them what it is there for.
final class LossLine extends VBox {

    LossLine(Look look, String name, RichText formula, RichText shows, double em) {
        getStyleClass().add("loss-line");
        setPrefWidth(34 * em);
        add(look, RichText.strong(name + "   ", Role.TEXT).plus(formula), 1.08 * em);
        add(look, shows.in(Role.DIM), 0.95 * em);
    }

    /// Puts the name of its group above it, as the group's first.
    void head(Look look, String group, double em) {
        RichFlow flow = new RichFlow(look);
        flow.show(RichText.strong(group, Role.STEP), em);
        getChildren().addFirst(flow);
    }

    private void add(Look look, RichText text, double size) {
        RichFlow flow = new RichFlow(look);
        flow.show(text, size);
        getChildren().add(flow);
    }
}
