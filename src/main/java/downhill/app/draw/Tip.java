package downhill.app.draw;

import javafx.scene.Node;

/// What is told of one node where it is pointed at, and by a screen reader where it has the focus. It may change.
public final class Tip {

    private final Node node;
    private final HoverTip tip;

    public Tip(Node node) {
        this.node = node;
        tip = Tips.on(node, "");
    }

    /// Tells this from now on; nothing, where the text is empty.
    public void tell(String text) {
        node.setAccessibleHelp(text.isEmpty() ? null : text);
        tip.setText(text);
    }
}
