package downhill.lesson;

import java.util.Optional;

/// Drag something to a place.
///
/// @param what is dragged
/// @param answer the place along w, or the rate, or the nudge; else there is a condition
/// @param along the place along b, on a map
/// @param tolerance how far off still counts; nothing for the usual
/// @param right what must hold, where many places are right
public record DragTo(Common common, What what, Optional<RunExpression> answer, Optional<RunExpression> along,
        Optional<RunExpression> tolerance, Optional<RunExpression> right) implements Question {

    private static final double NEAR = 0.05;
    private static final double NEAR_SEEN = 0.02;

    /// What can be dragged.
    public enum What {
        /// The learning rate.
        RATE,
        /// δw.
        NUDGE,
        /// The point where the run begins.
        START,
        /// The mark that says where the step may lead.
        GUESS
    }

    @Override
    public boolean isRight(Answer answer, LessonMoment moment) {
        LessonMoment answered = with(answer, moment);
        if (right.isPresent()) {
            return right.get().holds(answered);
        }
        double wanted = this.answer.orElseThrow().value(answered);
        double usual = isNumber() ? NEAR * Math.abs(wanted) : NEAR_SEEN * moment.seen();
        return switch (answer) {
            case Answer.Number(double value) -> Question.isNear(value, wanted, tolerance, usual, answered);
            case Answer.Place(double w, double b) -> Question.isNear(w, wanted, tolerance, usual, answered)
                    && (along.isEmpty() || Question.isNear(b, along.get().value(answered), tolerance, usual, answered));
            case Answer.Choice choice -> false;
            case Answer.Order order -> false;
        };
    }

    private boolean isNumber() {
        return what == What.RATE || what == What.NUDGE;
    }

    @Override
    public Optional<Answer> rightAnswer(LessonMoment moment) {
        return answer.map(wanted -> along.<Answer>map(b -> new Answer.Place(wanted.value(moment), b.value(moment)))
                .orElseGet(() -> new Answer.Number(wanted.value(moment))));
    }
}
