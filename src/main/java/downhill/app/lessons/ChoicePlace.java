package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.lesson.Answer;
import downhill.lesson.ChooseOne;
import downhill.lesson.Judged;
import downhill.lesson.LessonWalk;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Several answers, of which one is chosen.
final class ChoicePlace implements AnswerPlace {

    private final Look look;
    private final ChooseOne question;
    private final VBox box = new VBox();
    private final List<AnswerRow> rows = new ArrayList<>();

    ChoicePlace(Look look, Session session, ChooseOne question) {
        this.look = look;
        this.question = question;
        box.getStyleClass().add("answers");
        for (int index = 0; index < question.choices().size(); index++) {
            int place = index;
            AnswerRow row = new AnswerRow(look, () -> session.learning().answer(new Answer.Choice(place)));
            row.setId("choice-" + (index + 1));
            rows.add(row);
        }
        box.getChildren().addAll(rows);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node first() {
        return rows.getFirst();
    }

    @Override
    public void show(LessonWalk walk, double em) {
        Optional<Answer> answer = walk.answer();
        boolean isRight = walk.judged().map(Judged::right).orElse(false);
        for (int index = 0; index < rows.size(); index++) {
            ChooseOne.Choice choice = question.choices().get(index);
            boolean isChosen = answer.equals(Optional.of(new Answer.Choice(index)));
            rows.get(index).show(choice.text().in(look.words().language()).line(choice.in(walk.asked())), isChosen,
                    isChosen && isRight, em);
        }
    }
}
