package downhill.app;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;

/// What of a window can be aimed at.
final class Aimed {

    private Aimed() {
    }

    static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    /// Whether it is aimed at as a whole: not a part of something larger that does the same. To scroll, nobody has to aim
    /// at a scroll bar: the wheel and the keys do it anywhere.
    static boolean isTarget(Node node) {
        return isSeen(node) && !node.isMouseTransparent() && !isPart(node) && (node.isFocusTraversable()
                || node instanceof ButtonBase || node instanceof Cell<?> cell && !cell.isEmpty()
                || node.getStyleClass().contains("arrow-button") || node.getStyleClass().contains("thumb"));
    }

    private static boolean isPart(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase || up instanceof ScrollBar || up instanceof ButtonBase
                    || up instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(Node node, String id) {
        return node != null && (id.equals(node.getId()) || isIn(node.getParent(), id));
    }
}
