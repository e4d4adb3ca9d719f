package downhill.app.lessons;

import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.lesson.Answer;
import downhill.lesson.DragTo;
import downhill.lesson.LessonWalk;
import downhill.picture.Numbers;
import downhill.picture.RichText;
import downhill.picture.Role;
import javafx.scene.Node;

/// Tells where something has been dragged to; the dragging itself is done in the figures.
final class DragPlace implements AnswerPlace {

    private static final int DIGITS = 4;
    private static final double TEXT = 1.2;

    private final Look look;
    private final DragTo question;
    private final RichFlow told;

    DragPlace(Look look, DragTo question) {
        this.look = look;
        this.question = question;
        told = new RichFlow(look);
        told.setId("dragged");
    }

    @Override
    public Node node() {
        return told;
    }

    @Override
    public Node first() {
        return told;
    }

    @Override
    public void show(LessonWalk walk, double em) {
        told.show(walk.answer().map(this::text).orElse(RichText.words(look.text("question.drag.waiting"), Role.DIM)),
                TEXT * em);
    }

    private RichText text(Answer answer) {
        return switch (answer) {
            case Answer.Number(double value) -> named(symbol(), value);
            case Answer.Place(double w, double b) -> named("w", w).plus(RichText.words("   ", Role.TEXT))
                    .plus(named("b", b));
            case Answer.Choice choice -> RichText.empty();
            case Answer.Order order -> RichText.empty();
        };
    }

    private String symbol() {
        return switch (question.what()) {
            case RATE -> "a";
            case NUDGE -> "δw";
            case START, GUESS -> "w";
        };
    }

    private RichText named(String symbol, double value) {
        Role role = question.what() == DragTo.What.GUESS ? Role.GUESS : RichText.symbol(symbol).spans().getFirst().role();
        return RichText.symbol(symbol, role).plus(RichText.strong(" = " + Numbers.readable(value, DIGITS), role));
    }
}
