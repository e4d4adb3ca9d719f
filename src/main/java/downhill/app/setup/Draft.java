package downhill.app.setup;

import downhill.session.Session;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text that is read at every key: what of it can be read is taken over at once and is one entry of the history.
///
/// What can't be read yet stays in its field to be mended, also when something else is touched meanwhile. Escape takes the
/// last good text back, and so does whatever chooses another one.
final class Draft {

    private final TextInputControl field;
    private final Session session;
    private final Supplier<String> accepted;
    private final BooleanSupplier wrong;
    private final Runnable forget;
    private boolean showing;
    private boolean typing;
    private int dropped;
    /// The last text that could be read, of all that were typed.
    private String lastGood = "";

    /// @param accepted the text that is in force
    /// @param typed takes every text that is typed
    /// @param wrong whether what is being typed can't be read
    /// @param forget called when nothing is being typed any more
    Draft(TextInputControl field, Session session, Supplier<String> accepted, Consumer<String> typed,
            BooleanSupplier wrong, Runnable forget) {
        this.field = field;
        this.session = session;
        this.accepted = accepted;
        this.wrong = wrong;
        this.forget = forget;
        field.textProperty().addListener((property, before, text) -> {
            if (!showing) {
                typing = true;
                session.beginGesture();
                typed.accept(text);
                lastGood = accepted.get();
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && typing) {
                giveUp();
                event.consume();
            }
        });
    }

    /// Shows the text that is in force, unless another is being typed that hasn't been dropped.
    void show() {
        boolean isDropped = session.typing().dropped() != dropped;
        dropped = session.typing().dropped();
        if (isDropped || typing && !field.isFocused() && !accepted.get().equals(lastGood)) {
            giveUp();
        }
        if (!typing && !field.getText().equals(accepted.get())) {
            showing = true;
            field.setText(accepted.get());
            showing = false;
        }
    }

    /// The typing is done, unless there is something to be mended.
    void leave() {
        if (typing && wrong.getAsBoolean()) {
            session.endGesture();
        } else {
            giveUp();
        }
    }

    /// Back to the text that is in force.
    void giveUp() {
        if (typing) {
            typing = false;
            session.endGesture();
            forget.run();
        }
    }
}
