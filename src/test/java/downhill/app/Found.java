package downhill.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A window in which things are found as a style sheet or a screen reader finds them, and used.
public abstract class Found {

    /// All that is in the window.
    public abstract Parent root();

    /// Does what a pulse does.
    public abstract void show();

    public <N extends Node> N find(Class<N> type, String selector) {
        Node found = root().lookup(selector);
        if (found == null) {
            throw new AssertionError("there is no " + selector);
        }
        return type.cast(found);
    }

    public boolean has(String selector) {
        return root().lookup(selector) != null;
    }

    /// The field that a screen reader calls so.
    public TextField field(String spoken) {
        return (TextField) all(root())
                .filter(node -> node instanceof TextField && spoken.equals(node.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("there is no field " + spoken));
    }

    public String text(String selector) {
        return find(Labeled.class, selector).getText();
    }

    /// Types into a field and presses Enter.
    public void type(TextField field, String text) {
        field.requestFocus();
        field.setText(text);
        key(field, KeyCode.ENTER);
    }

    /// Fires a button and shows what came of it.
    public void fire(String selector) {
        find(ButtonBase.class, selector).fire();
        show();
    }

    /// Presses and releases a key where it would arrive: at a node that has the focus.
    public void key(Node focused, KeyCode code, boolean control, boolean shift) {
        Events.key(focused, code, control, shift);
        show();
    }

    public void key(Node focused, KeyCode code) {
        key(focused, code, false, false);
    }

    /// Everything in the window, from the outside in.
    public static Stream<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        add(node, found);
        return found.stream();
    }

    private static void add(Node node, List<Node> found) {
        found.add(node);
        if (node instanceof Parent parent) {
            for (Node inside : parent.getChildrenUnmodifiable()) {
                add(inside, found);
            }
        }
    }
}
