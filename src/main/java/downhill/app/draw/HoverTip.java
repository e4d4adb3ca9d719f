package downhill.app.draw;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A tooltip that is made when its node is first pointed at: each is a window of its own, and most are never seen. It comes
/// soon and stays: the toolkit's own waits a second and leaves after five.
public final class HoverTip {

    private final Node node;
    private final EventHandler<MouseEvent> entered = event -> make();
    private String text = "";
    private Tooltip tooltip;

    HoverTip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered);
    }

    /// Says something else from now on; nothing, where the text is empty.
    public void setText(String wanted) {
        text = wanted;
        if (text.isEmpty() && tooltip != null) {
            Tooltip.uninstall(node, tooltip);
            tooltip = null;
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, entered);
        } else if (tooltip != null) {
            tooltip.setText(text);
        } else if (node.isHover()) {
            make();
        }
    }

    private void make() {
        if (text.isEmpty()) {
            return;
        }
        node.removeEventHandler(MouseEvent.MOUSE_ENTERED, entered);
        tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(350));
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(node, tooltip);
    }
}
