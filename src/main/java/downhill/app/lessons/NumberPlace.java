package downhill.app.lessons;

import downhill.app.control.NumberField;
import downhill.app.draw.Look;
import downhill.lesson.Answer;
import downhill.lesson.LessonWalk;
import downhill.picture.RichText;
import downhill.session.Rounding;
import downhill.session.Session;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A number to type.
final class NumberPlace implements AnswerPlace {

    private static final double STEP = 0.1;
    private static final int DIGITS = 6;

    private final NumberField field;
    private final Session session;
    /// Whether what is typed is being taken by Enter.
    private boolean isEntered;

    NumberPlace(Look look, Session session) {
        field = new NumberField(look, RichText.empty(), look.text("question.number.typed"),
                value -> next(value, STEP), value -> next(value, -STEP),
                this::answer, session);
        this.session = session;
        field.setId("answer-number");
        field.setMaxWidth(Region.USE_PREF_SIZE);
        // A field keeps Enter to itself; it is to check the answer, as it does everywhere else on the page.
        field.field().addEventHandler(ActionEvent.ACTION, event -> {
            if (field.memory().isEmpty()) {
                session.learning().check();
            } else {
                isEntered = true;
                Platform.runLater(() -> isEntered = false);
            }
        });
    }

    private void answer(double value) {
        session.learning().answer(new Answer.Number(value));
        if (isEntered) {
            isEntered = false;
            session.learning().check();
        }
    }

    private static double next(double value, double by) {
        return Rounding.to((Double.isNaN(value) ? 0 : value) + by, STEP);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Node first() {
        return field.field();
    }

    @Override
    public void show(LessonWalk walk, double em) {
        OptionalDouble typed = walk.answer().stream().filter(Answer.Number.class::isInstance)
                .mapToDouble(answer -> ((Answer.Number) answer).value()).findFirst();
        double shown = typed.stream().filter(Double::isFinite).findFirst().orElse(Double.NaN);
        // The answer that a run gives has many more digits than anybody would type.
        field.show(walk.judged().isPresent() ? Rounding.significant(shown, DIGITS) : typed.orElse(Double.NaN), em);
        field.setDisable(walk.judged().isPresent());
    }
}
