package downhill.app.draw;

import downhill.scene.Access;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Whether a node is there: seen, and with a place in the layout.
public final class Presence {

    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private Presence() {
    }

    public static void of(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    /// The same for a part of the window, which may also be locked, so that it is there to be seen but not to be used, or
    /// outlined, so that eyes go to it.
    public static void of(Node node, Access access) {
        of(node, access != Access.HIDDEN);
        node.setDisable(access == Access.LOCKED);
        node.pseudoClassStateChanged(HIGHLIGHTED, access == Access.HIGHLIGHTED);
    }

    /// Whether a node and all that it is part of are visible.
    public static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }
}
