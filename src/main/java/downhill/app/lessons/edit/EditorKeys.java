package downhill.app.lessons.edit;

import downhill.session.Authoring;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a lesson that is being made: it is what is saved, undone and redone, wherever one is typing.
final class EditorKeys {

    private EditorKeys() {
    }

    static void on(Node editor, Authoring authoring, EditorBar bar) {
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && act(event.getCode(), event.isShiftDown(), authoring, bar)) {
                event.consume();
            }
        });
    }

    private static boolean act(KeyCode key, boolean shift, Authoring authoring, EditorBar bar) {
        if (key == KeyCode.S) {
            if (shift) {
                bar.saveAs();
            } else {
                bar.save();
            }
        } else if (key == KeyCode.Z && !shift) {
            authoring.undo();
        } else if (key == KeyCode.Y || key == KeyCode.Z) {
            authoring.redo();
        } else {
            return false;
        }
        return true;
    }
}
