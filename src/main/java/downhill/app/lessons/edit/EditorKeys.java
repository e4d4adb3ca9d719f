package downhill.app.lessons.edit;

import downhill.app.draw.Presence;
import downhill.session.Authoring;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a lesson that is being made: it is what is undone and redone, wherever the focus is. Fields undo what was
/// typed in them alone.
final class EditorKeys {

    private EditorKeys() {
    }

    /// Also while nothing in it has the focus, as after the lesson was tried: what is seen is what is undone.
    static void on(Node editor, Authoring authoring) {
        EventHandler<KeyEvent> keys = event -> {
            if (event.isShortcutDown() && !event.isAltDown() && Presence.isSeen(editor)
                    && isBeside(editor, editor.getScene().getFocusOwner())
                    && act(event.getCode(), event.isShiftDown(), authoring)) {
                event.consume();
            }
        };
        // Before the keys of the window's scene.
        editor.sceneProperty().flatMap(Scene::windowProperty).addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /// Whether something is in the same view: what lies over that has keys of its own.
    private static boolean isBeside(Node editor, Node other) {
        Node root = editor.getScene().getRoot();
        return other == null || other == root || below(root, other) == below(root, editor);
    }

    private static Node below(Node root, Node node) {
        return node == null || node.getParent() == root ? node : below(root, node.getParent());
    }

    private static boolean act(KeyCode key, boolean shift, Authoring authoring) {
        if (key == KeyCode.Z && !shift) {
            authoring.undo();
        } else if (key == KeyCode.Y || key == KeyCode.Z) {
            authoring.redo();
        } else {
            return false;
        }
        return true;
    }
}
