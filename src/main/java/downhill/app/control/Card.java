package downhill.app.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white card with a title line: what the window is made of.
public class Card extends VBox {

    private final WrapLine titleLine = new WrapLine();

    public Card(String title) {
        dress(this);
        Label label = new Label(title);
        label.getStyleClass().add("card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        titleLine.getStyleClass().add("card-title-line");
        titleLine.setAlignment(Pos.CENTER_LEFT);
        titleLine.getChildren().addAll(label, between);
        getChildren().add(titleLine);
    }

    /// Makes another pane look like one.
    public static void dress(Pane pane) {
        pane.getStyleClass().add("card");
        Corners.round(pane);
    }

    /// Puts something at the right end of the title line.
    public final void atTitle(Node... nodes) {
        titleLine.getChildren().addAll(nodes);
    }

    /// Puts something into the title line, before something that is there.
    public final void atTitleBefore(Node other, Node node) {
        titleLine.getChildren().add(titleLine.getChildren().indexOf(other), node);
    }

    /// Puts something right after the title.
    public final void afterTitle(Node node) {
        titleLine.getChildren().add(1, node);
    }

    public final Label title() {
        return (Label) titleLine.getChildren().getFirst();
    }
}
