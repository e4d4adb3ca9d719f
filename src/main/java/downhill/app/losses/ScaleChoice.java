package downhill.app.losses;

import downhill.app.control.Choices;
import downhill.app.draw.Look;
import downhill.session.Session;
import javafx.scene.control.ComboBox;

/// Whether losses are on a linear or a logarithmic scale.
final class ScaleChoice extends ComboBox<Boolean> {

    ScaleChoice(Look look, Session session) {
        getItems().addAll(false, true);
        getStyleClass().add("quiet");
        setAccessibleText(look.text("chart.scale"));
        Choices.tell(this, logarithmic ->
                look.text(logarithmic ? "chart.logarithmic" : "chart.linear"));
        setOnAction(event -> session.looking().logarithmic(getValue()));
    }
}
