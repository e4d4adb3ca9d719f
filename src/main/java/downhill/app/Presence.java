package downhill.app;

import javafx.scene.Node;

/// Whether a node is there: seen, and with a place in the layout.
final class Presence {

    private Presence() {
    }

    static void of(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
