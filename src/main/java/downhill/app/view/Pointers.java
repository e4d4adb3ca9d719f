package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A quiet line of what nobody would find who doesn't know that it is there.
final class Pointers extends HBox {

    /// @param commands takes what was asked for
    Pointers(Look look, Consumer<Command> commands) {
        getStyleClass().add("pointers");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
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
