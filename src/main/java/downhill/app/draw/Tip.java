package downhill.app.draw;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// What is told of one node where it is pointed at, and by a screen reader where it has the focus. It may change.
public final class Tip {

    private final Node node;
    private Tooltip tooltip;

    public Tip(Node node) {
        this.node = node;
    }

    /// Tells this from now on; nothing, where the text is empty.
    public void tell(String text) {
        node.setAccessibleHelp(text.isEmpty() ? null : text);
        if (text.isEmpty() && tooltip != null) {
            Tooltip.uninstall(node, tooltip);
            tooltip = null;
        } else if (!text.isEmpty() && tooltip == null) {
            tooltip = Tips.on(node, text);
        } else if (tooltip != null) {
            tooltip.setText(text);
        }
    }
}
