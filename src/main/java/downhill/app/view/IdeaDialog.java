package downhill.app.view;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.lesson.IdeaPoint;
import downhill.scene.Scene;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The idea behind the picture in eight points, each with a button that shows it.
final class IdeaDialog extends Overlay {

    /// @param show takes the scene that was asked for
    IdeaDialog(Look look, double em, Consumer<Scene> show, Runnable close) {
        super(look, "idea", look.text("idea.title"), content(look, em, show), close);
    }

    private static Region content(Look look, double em, Consumer<Scene> show) {
        GridPane points = new GridPane();
        points.getStyleClass().add("points");
        ColumnConstraints number = new ColumnConstraints();
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        ColumnConstraints button = new ColumnConstraints();
        button.setMinWidth(USE_PREF_SIZE);
        points.getColumnConstraints().addAll(number, text, button);
        for (IdeaPoint point : IdeaPoint.all()) {
            Label count = new Label(point.number() + ".");
            count.getStyleClass().add("key");
            count.setMinWidth(USE_PREF_SIZE);
            RichFlow sentence = new RichFlow(look);
            sentence.show(look.words().rich("idea." + point.number()), 1.02 * em);
            sentence.setPrefWidth(46 * em);
            GridPane.setValignment(count, VPos.TOP);
            points.addRow(point.number(), count, sentence);
            point.shown().ifPresent(shown -> points.add(button(look, point, () -> show.accept(shown)), 2,
                    point.number()));
        }
        return points;
    }

    private static Button button(Look look, IdeaPoint point, Runnable action) {
        Button button = new Button(look.text("idea.show"));
        button.setId("idea-" + point.number());
        button.setOnAction(event -> action.run());
        return button;
    }
}
