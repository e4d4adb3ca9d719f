package downhill.lesson;

import java.util.Optional;

/// Left or right.
///
/// @param answer right where it is above 0, left where it is below
/// @param neither whether one may also say that it stays
public record LeftOrRight(Common common, RunExpression answer, boolean neither) implements Question {

    @Override
    public boolean isRight(Answer answer, LessonMoment moment) {
        return answer instanceof Answer.Number(double side) && side == Math.signum(this.answer.value(moment));
    }

    @Override
    public Optional<Answer> rightAnswer(LessonMoment moment) {
        double side = Math.signum(answer.value(moment));
        return Double.isNaN(side) || side == 0 && !neither ? Optional.empty() : Optional.of(new Answer.Number(side + 0.0));
    }
}
