package downhill.app.view;

import downhill.app.draw.Look;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What can be opened over the window, one thing at a time: the help.
public final class Overlays {

    private final Look look;
    private final StackPane window;
    private final BooleanSupplier unseen;

    /// @param window what they lie over is its first child
    /// @param unseen whether something else is looked at: what would be opened now would wait there until later
    public Overlays(Look look, StackPane window, BooleanSupplier unseen) {
        this.look = look;
        this.window = window;
        this.unseen = unseen;
    }

    /// Opens the help, or closes what is open.
    public void help() {
        open(() -> new HelpDialog(look, this::close));
    }

    private void open(Supplier<Overlay> made) {
        if (!close() && !unseen.getAsBoolean()) {
            Overlay overlay = made.get();
            window.getChildren().add(overlay);
            overlay.requestFocus();
        }
    }

    private boolean close() {
        boolean any = window.getChildren().removeIf(Overlay.class::isInstance);
        if (any) {
            window.getChildren().getFirst().requestFocus();
        }
        return any;
    }

    /// Whether a node is a part of one.
    public static boolean isInOne(Node node) {
        return node != null && (node instanceof Overlay || isInOne(node.getParent()));
    }

    public static boolean isHelpIn(Parent window) {
        return window.lookup("#" + HelpDialog.ID) != null;
    }
}
