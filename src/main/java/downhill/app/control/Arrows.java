package downhill.app.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Two arrows beside a number, for the next one down and the next one up.
final class Arrows extends HBox {

    Arrows(Runnable down, Runnable up) {
        super(arrow("down", down), arrow("up", up));
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
    }

    private static Region arrow(String direction, Runnable action) {
        Region head = new Region();
        head.getStyleClass().add("arrow-" + direction);
        StackPane button = new StackPane(head);
        button.getStyleClass().add("arrow-button");
        button.setAccessibleRole(direction.equals("up") ? AccessibleRole.INCREMENT_BUTTON
                : AccessibleRole.DECREMENT_BUTTON);
        button.setOnMousePressed(event -> action.run());
        return button;
    }
}
