package downhill.app.explore;

import downhill.app.control.Card;
import downhill.app.draw.Look;
import downhill.app.draw.Presence;
import downhill.app.draw.RichFlow;
import downhill.app.draw.Tips;
import downhill.lesson.IdeaPoint;
import downhill.session.Session;
import downhill.session.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Below the figures, on a walk through the idea: the sentence of the point that they show, and the way on and back.
final class WalkBar extends HBox {

    private final Look look;
    private final RichFlow sentence;
    private final Button back;
    private final Button next;
    private final List<IdeaPoint> points = IdeaPoint.all();
    private double size;

    WalkBar(Look look, Session session) {
        this.look = look;
        Card.dress(this);
        getStyleClass().add("walk");
        setId("walk");
        setAlignment(Pos.CENTER_LEFT);
        sentence = new RichFlow(look);
        sentence.setId("walk-sentence");
        sentence.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        back = button("walk.back", session.walking()::back);
        next = button("walk.next", session.walking()::next);
        Button close = new Button(null, look.icons().of("fth-x"));
        close.setId("walk-end");
        close.getStyleClass().add("quiet-button");
        close.setAccessibleText(look.text("walk.end"));
        Tips.on(close, look.text("walk.end"));
        close.setOnAction(event -> session.walking().end());
        getChildren().addAll(sentence, back, next, close);
        sentence.widthProperty().addListener(property -> keepTall());
    }

    /// As high as the longest sentence needs, so that the buttons stay under the hand that walks on.
    private void keepTall() {
        double tallest = points.stream().mapToDouble(point -> sentence.heightOf(point.told(look.words()), size)).max()
                .orElse(0);
        setMinHeight(sentence.getWidth() > 0 ? tallest + getInsets().getTop() + getInsets().getBottom() : 0);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(look.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    void show(State state, double em) {
        Presence.of(this, state.point().isPresent());
        state.point().ifPresent(point -> {
            if (size != 1.04 * em) {
                size = 1.04 * em;
                keepTall();
            }
            sentence.show(point.told(look.words()), size);
            back.setDisable(point.number() == 1);
            next.setText(look.text(point.number() == IdeaPoint.COUNT ? "walk.end" : "walk.next"));
        });
    }
}
