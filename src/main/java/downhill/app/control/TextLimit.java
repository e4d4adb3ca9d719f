package downhill.app.control;

import downhill.descent.Complaint;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextInputControl;

/// How much text a field takes of what is typed or pasted: the toolkit lays out all of it at once, in one line, and a window
/// whose field holds a book answers no more. What is too long changes nothing and is told.
public final class TextLimit {

    /// In UTF-16 units. Longer than all that can be understood in any field, so that what is wrong with that is told there.
    public static final int MOST = 10_000;

    private TextLimit() {
    }

    /// Something was too long for a field. Given to the field, and so to all around it.
    public static final class Passed extends Event {

        public static final EventType<Passed> TYPE = new EventType<>(Event.ANY, "TEXT_LIMIT_PASSED");

        private static final long serialVersionUID = 1;

        private final int length;

        private Passed(int length) {
            super(TYPE);
            this.length = length;
        }

        public Complaint complaint() {
            return Complaint.of("text.long", length, MOST);
        }
    }

    /// Whether text may take the place of so many signs; gives an event if not. What is shorter than before always may.
    static boolean takes(TextInputControl field, int removed, String added) {
        int length = field.getLength() - removed + added.length();
        boolean fits = length <= MOST || added.length() <= removed;
        if (!fits) {
            Event.fireEvent(field, new Passed(length));
        }
        return fits;
    }
}
