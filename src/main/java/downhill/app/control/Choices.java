package downhill.app.control;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/// How the items of a choice are written, for controls that only show them.
public final class Choices {

    private Choices() {
    }

    /// Writes the items of a choice; the one that is chosen is seen as a whole, in two lines where it is long.
    public static <T> void tell(ComboBox<T> choice, Function<T, String> text) {
        choice.setConverter(converter(text));
        choice.setButtonCell(new Chosen<>(choice, text));
    }

    /// What is chosen. The choice asks how high it would be in one line, and is told how high it is.
    private static final class Chosen<T> extends ListCell<T> {

        /// Less room than this, in ems, is none: the choice isn't where it will be seen yet.
        private static final double ROOM = 3;

        private final Function<T, String> text;

        Chosen(ComboBox<T> choice, Function<T, String> text) {
            this.text = text;
            setWrapText(true);
            widthProperty().addListener((property, before, now) -> choice.requestLayout());
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : text.apply(item));
        }

        @Override
        protected double computePrefHeight(double width) {
            boolean hasRoom = getWidth() > ROOM * getFont().getSize();
            return super.computePrefHeight(width < 0 && hasRoom ? getWidth() : width);
        }
    }

    /// How they are told by a screen reader, where they are drawn and not written.
    public static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
