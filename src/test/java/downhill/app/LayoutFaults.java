package downhill.app;

import downhill.app.control.Handle;
import downhill.app.draw.RichFlow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What of a window is clipped, cut short, or laid over something else.
final class LayoutFaults {

    private static final double TOLERANCE = 1.01;

    private final Node root;
    private final List<String> wrong = new ArrayList<>();

    private LayoutFaults(Node root) {
        this.root = root;
    }

    /// Everything that is wrong in a window, as a sentence each.
    static List<String> in(Node root) {
        LayoutFaults faults = new LayoutFaults(root);
        Opened.all(root).filter(LayoutFaults::isSeen).forEach(faults::check);
        return faults.wrong;
    }

    private void check(Node node) {
        switch (node) {
            case Labeled labeled -> checkWhole(labeled);
            case TextField field -> checkWhole(field);
            case RichFlow flow -> checkWhole(flow);
            default -> { }
        }
        if (node.getStyleClass().contains("card") || node.getParent() == root) {
            checkInside(node);
        }
        if (node instanceof HBox || node instanceof VBox || node instanceof GridPane) {
            checkApart((Parent) node);
        }
        if (node instanceof ScrollPane pane && pane.getContent().getLayoutBounds().getWidth()
                > pane.getViewportBounds().getWidth() + TOLERANCE) {
            wrong.add("wider than its place: " + pane);
        }
    }

    /// Whether a text is shown as it is, without an ellipsis.
    private void checkWhole(Labeled labeled) {
        if (labeled.getText() != null && !labeled.getText().isEmpty()
                && labeled.lookup(".text") instanceof Text text && !text.getText().equals(labeled.getText())) {
            wrong.add("cut short: '" + labeled.getText() + "' to '" + text.getText() + "'");
        }
    }

    private void checkWhole(TextField field) {
        Node text = field.lookup(".text");
        if (text.getLayoutBounds().getWidth() > field.getWidth() + TOLERANCE && field.getText().length() < 9) {
            wrong.add("too long for its field: " + field.getText() + ", " + field.getAccessibleText());
        }
    }

    private void checkWhole(RichFlow flow) {
        if (flow.prefHeight(flow.getWidth()) > flow.getHeight() + TOLERANCE) {
            wrong.add("cut short: " + flow.shown().plain());
        }
        boolean isWord = !flow.shown().plain().contains(" ");
        if (isWord && flow.prefWidth(-1) > flow.getWidth() + TOLERANCE) {
            wrong.add("cut off: " + flow.shown().plain());
        }
        if (flow.getParent() instanceof GridPane && flow.getHeight() > flow.prefHeight(flow.getWidth()) + 4) {
            wrong.add("not beside the middle of its row: " + flow.shown().plain());
        }
        if (flow.getContentBias() == null && flow.prefWidth(-1) > flow.getWidth() + TOLERANCE) {
            wrong.add("cut short: " + flow.shown().plain());
        }
    }

    private void checkInside(Node outer) {
        Bounds room = onScene(outer);
        Opened.all(outer).filter(node -> node != outer && isSeen(node) && !isScrolled(node, outer)).forEach(node -> {
            if (!within(onScene(node), room)) {
                wrong.add(node + " leaves " + outer + ": " + onScene(node) + " not in " + room);
            }
        });
    }

    private void checkApart(Parent parent) {
        List<Node> nodes = parent.getChildrenUnmodifiable().stream().filter(node -> node.isManaged() && isSeen(node))
                .toList();
        nodes.stream().filter(node -> !within(onScene(node), onScene(parent)))
                .forEach(node -> wrong.add(node + " leaves " + parent + ": " + onScene(node) + " not in "
                        + onScene(parent)));
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                Bounds a = onScene(nodes.get(one));
                Bounds b = onScene(nodes.get(other));
                double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
                double tall = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
                if (wide > TOLERANCE && tall > TOLERANCE) {
                    wrong.add(nodes.get(one) + " lies over " + nodes.get(other));
                }
            }
        }
    }

    /// Whether it is shown and takes room. A handle reaches beyond the picture on purpose, where its point is near the
    /// edge; the parts that a control is made of are the toolkit's.
    static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up instanceof Handle) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    private static boolean isScrolled(Node node, Node outer) {
        for (Node up = node.getParent(); up != null && up != outer; up = up.getParent()) {
            if (up instanceof Control) {
                return true;
            }
        }
        return false;
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }
}
