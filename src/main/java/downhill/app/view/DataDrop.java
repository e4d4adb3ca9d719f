package downhill.app.view;

import downhill.app.control.TextLimit;
import downhill.app.draw.Look;
import downhill.document.ShareCode;
import downhill.keep.DocumentFile;
import downhill.keep.ReadLesson;
import downhill.lesson.answers.PastedSheets;
import downhill.session.ClassFiles;
import downhill.session.Session;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dropped on the window, or pasted beside all fields: a document, as a file or as a code; a lesson's file;
/// a file with a table, or the cells of one; the answers of a class, as many files or as the text of messages.
final class DataDrop {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private DataDrop() {
    }

    static void on(Node window, Look look, Session session, DocumentDeeds documents) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (canTake(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Dragboard board = event.getDragboard();
            if (canTake(board)) {
                take(board, look, session, documents);
                event.setDropCompleted(true);
                event.consume();
            }
        });
        // A code is nothing that could be typed anywhere, nor are a student's answers: both are taken before fields
        // take them.
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String text = PASTE.match(event) ? Clipboard.getSystemClipboard().getString() : null;
            if (text != null && PastedSheets.isIn(text)) {
                session.learning().shelf().classroom().take(text, number -> look.text("class.pasted", number));
                event.consume();
            } else if (text != null && ShareCode.isIn(text)) {
                session.whenRead(() -> documents.openCode(text));
                event.consume();
            }
        });
        window.addEventHandler(TextLimit.Passed.TYPE, passed -> session.notices().tell(passed.complaint()));
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Clipboard clipboard = Clipboard.getSystemClipboard();
            boolean isTyping = window.getScene().getFocusOwner() instanceof TextInputControl;
            if (PASTE.match(event) && !isTyping && canTake(clipboard)) {
                take(clipboard, look, session, documents);
                event.consume();
            }
        });
    }

    private static boolean canTake(Clipboard board) {
        return board.hasFiles() && !board.getFiles().isEmpty() || board.hasString();
    }

    private static void take(Clipboard board, Look look, Session session, DocumentDeeds documents) {
        List<File> files = board.hasFiles() ? board.getFiles() : List.of();
        String text = board.getString();
        session.whenRead(() -> {
            List<Path> paths = files.stream().map(File::toPath).toList();
            if (ClassFiles.areThese(paths)) {
                session.learning().shelf().classroom().take(paths);
            } else if (files.isEmpty() && text != null && PastedSheets.isIn(text)) {
                session.learning().shelf().classroom().take(text, number -> look.text("class.pasted", number));
            } else if (files.size() == 1 && DocumentFile.isNamed(files.getFirst().toPath())) {
                documents.open(files.getFirst().toPath());
            } else if (files.size() == 1 && ReadLesson.isNamed(files.getFirst().toPath())) {
                documents.openLesson(files.getFirst().toPath());
            } else if (files.isEmpty() && text != null && ShareCode.isIn(text)) {
                documents.openCode(text);
            } else if (files.size() == 1) {
                session.data().read(files.getFirst().toPath());
            } else if (text != null) {
                session.data().paste(look.text("setup.data.pasted"), text);
            }
        });
    }
}
