package downhill.app.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// How the items of a choice are written, for controls that only show them.
public final class Choices {

    private Choices() {
    }

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
