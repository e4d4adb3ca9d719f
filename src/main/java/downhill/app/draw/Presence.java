package downhill.app.draw;

import javafx.scene.Node;

/// Whether a node is there: seen, and with a place in the layout.
public final class Presence {

    private Presence() {
    }

    public static void of(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
