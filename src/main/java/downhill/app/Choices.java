package downhill.app;

import java.util.function.Function;
import javafx.util.StringConverter;

/// How the items of a choice are written, for controls that only show them.
final class Choices {

    private Choices() {
    }

    static <T> StringConverter<T> converter(Function<T, String> text) {
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
