package downhill.lesson;

import java.util.Optional;

/// Type a number.
///
/// @param answer the right one
/// @param tolerance how far off still counts; nothing for the usual
public record TypeNumber(Common common, RunExpression answer, Optional<RunExpression> tolerance) implements Question {

    /// Half a digit of three.
    private static final double NEAR = 0.005;

    @Override
    public boolean isRight(Answer answer, LessonMoment moment) {
        double right = this.answer.value(moment);
        return answer instanceof Answer.Number(double value)
                && Question.isNear(value, right, tolerance, NEAR * Math.abs(right), moment);
    }

    @Override
    public Optional<Answer> rightAnswer(LessonMoment moment) {
        return Optional.of(new Answer.Number(answer.value(moment)));
    }
}
