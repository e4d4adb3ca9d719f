package downhill.app.draw;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips that come soon and stay: the toolkit's own wait a second and leave after five.
public final class Tips {

    private Tips() {
    }

    public static Tooltip on(Node node, String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(Duration.millis(350));
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(node, tip);
        return tip;
    }
}
