package downhill.app;

import downhill.session.Session;
import downhill.session.Typing;
import javafx.scene.control.TextInputControl;

/// Keys at the end of a text: decimals, each of which makes another text that can be read; every fifth key is one too many,
/// and the next takes it away.
final class TypedKeys {

    private final TextInputControl field;
    private final Session session;
    private int key;

    TypedKeys(TextInputControl field, Session session) {
        this.field = field;
        this.session = session;
    }

    void type() {
        switch (key++ % 5) {
            case 3 -> field.appendText("x");
            case 4 -> field.deleteText(field.getLength() - 1, field.getLength());
            default -> field.appendText(Integer.toString(1 + key % 9));
        }
    }

    /// Whether the session knows what to make of the text.
    boolean isAnswered() {
        return !session.typing().isReading(Typing.Part.LOSS);
    }
}
