package downhill.app.setup;

import downhill.app.control.Remembers;
import downhill.session.Session;
import downhill.session.Typing;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text that is read at every key: what of it can be read is taken over as soon as it is, and is one entry of the history.
///
/// What can't be read yet stays in its field to be mended, also when something else is touched meanwhile, and so does what
/// isn't read yet. Escape takes the last good text back, and so does whatever chooses another one.
final class Draft implements Remembers {

    private final TextInputControl field;
    private final Session session;
    private final Typing.Part part;
    private boolean showing;
    private boolean typing;
    private int keys;
    private int dropped;

    /// @param part what is typed there
    Draft(TextInputControl field, Session session, Typing.Part part) {
        this.field = field;
        this.session = session;
        this.part = part;
        Remembers.by(field, this);
        field.textProperty().addListener((property, before, text) -> {
            if (!showing) {
                typing = true;
                keys++;
                session.beginGesture();
                session.typing().type(part, text);
            }
        });
        field.focusedProperty().addListener((property, before, focused) -> {
            // A view that is made anew goes on with what is typed.
            if (!focused && field.getScene() != null) {
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
        if (isDropped || typing && !field.isFocused() && session.typing().isReplaced(part)) {
            giveUp();
        }
        String inForce = session.typing().inForce(part);
        if (!typing && !field.getText().equals(inForce)) {
            showing = true;
            field.setText(inForce);
            showing = false;
        }
    }

    @Override
    public Optional<Object> memory() {
        return typing ? Optional.of(field.getText()) : Optional.empty();
    }

    /// The session knows the text already, and what is wrong with it.
    @Override
    public void recall(Object memory) {
        showing = true;
        field.setText((String) memory);
        showing = false;
        typing = true;
    }

    /// The typing is done, unless there is something to be mended: that is known only when all of it is read.
    void leave() {
        if (typing) {
            session.endGesture();
            int typed = keys;
            session.whenRead(() -> {
                if (typing && keys == typed && !session.typing().isWrong(part)) {
                    typing = false;
                    session.typing().stop(part);
                }
            });
        }
    }

    /// Back to the text that is in force.
    void giveUp() {
        if (typing) {
            typing = false;
            session.endGesture();
            session.typing().stop(part);
        }
    }
}
