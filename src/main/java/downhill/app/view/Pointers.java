package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A quiet line of what nobody would find who doesn't know that it is there; as much of it as there is room for. All of it
/// can be done elsewhere, too.
final class Pointers extends HBox {

    /// @param commands takes what was asked for
    Pointers(Look look, Consumer<Command> commands) {
        getStyleClass().add("pointers");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(
                pointer("idea", look.text("pointer.idea"), look.text("pointer.idea.tip"),
                        () -> commands.accept(Command.IDEA)),
                pointer("predict", look.text("pointer.predict"), look.text("pointer.predict.tip"),
                        () -> commands.accept(Command.PREDICT)),
                pointer("fork", look.text("pointer.fork"), look.text("pointer.fork.tip"),
                        () -> commands.accept(Command.FORK)),
                pointer("map", look.text("pointer.map"), look.text("pointer.map.tip"),
                        () -> commands.accept(Command.COMPARE)));
    }

    /// What is beside it gets its room first.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return super.computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        double end = getWidth() - snappedRightInset();
        double x = snappedLeftInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        boolean fits = true;
        for (Node pointer : getChildren()) {
            double width = snapSizeX(pointer.prefWidth(-1));
            fits &= x + width <= end;
            pointer.setVisible(fits);
            layoutInArea(pointer, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.CENTER);
            x += width + snapSpaceX(getSpacing());
        }
    }

    private static Button pointer(String id, String text, String tip, Runnable action) {
        Button pointer = new Button(text);
        pointer.setId("pointer-" + id);
        pointer.getStyleClass().setAll("pointer");
        pointer.setAccessibleText(tip);
        Tips.on(pointer, tip);
        pointer.setOnAction(event -> action.run());
        return pointer;
    }
}
