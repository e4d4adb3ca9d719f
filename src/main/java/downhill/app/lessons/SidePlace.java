package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.lesson.Answer;
import downhill.lesson.Judged;
import downhill.lesson.LeftOrRight;
import downhill.lesson.LessonWalk;
import downhill.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Left or right, or neither.
final class SidePlace implements AnswerPlace {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final HBox box = new HBox();
    private final Map<Double, ToggleButton> buttons = new LinkedHashMap<>();

    SidePlace(Look look, Session session, LeftOrRight question) {
        box.getStyleClass().add("sides");
        add(look, session, -1, "question.left");
        if (question.neither()) {
            add(look, session, 0, "question.neither");
        }
        add(look, session, 1, "question.rightward");
    }

    private void add(Look look, Session session, double side, String key) {
        ToggleButton button = new ToggleButton(look.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("side");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> session.learning().answer(new Answer.Number(side)));
        buttons.put(side, button);
        box.getChildren().add(button);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return box.getChildren().getFirst();
    }

    @Override
    public void show(LessonWalk walk, double em) {
        boolean isRight = walk.judged().map(Judged::right).orElse(false);
        buttons.forEach((side, button) -> {
            boolean isChosen = walk.answer().equals(Optional.of(new Answer.Number(side)));
            button.setSelected(isChosen);
            button.pseudoClassStateChanged(RIGHT, isChosen && isRight);
        });
    }
}
