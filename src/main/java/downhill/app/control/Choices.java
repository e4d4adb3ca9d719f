package downhill.app.control;

import downhill.app.draw.Look;
import downhill.session.Session;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
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

    /// Whether losses are on a linear or a logarithmic scale.
    public static ComboBox<Boolean> lossScale(Look look, Session session) {
        ComboBox<Boolean> scale = new ComboBox<>();
        scale.getItems().addAll(false, true);
        scale.getStyleClass().add("quiet");
        scale.setAccessibleText(look.text("chart.scale"));
        scale.setConverter(converter(logarithmic -> look.text(logarithmic ? "chart.logarithmic" : "chart.linear")));
        scale.setOnAction(event -> session.looking().logarithmic(scale.getValue()));
        return scale;
    }
}
