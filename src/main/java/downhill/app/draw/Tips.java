package downhill.app.draw;

import javafx.scene.Node;

/// What nodes say of themselves when they are pointed at.
public final class Tips {

    private Tips() {
    }

    /// @param text may be empty, and be set later
    public static HoverTip on(Node node, String text) {
        HoverTip tip = new HoverTip(node);
        tip.setText(text);
        return tip;
    }
}
