package downhill.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Choose one of several.
///
/// @param answer what the value of the right choice is; nothing where every choice has a condition
/// @param tolerance how far off that value may be; nothing for the usual
/// @param choices as written
public record ChooseOne(Common common, Optional<RunExpression> answer, Optional<RunExpression> tolerance,
        List<Choice> choices) implements Question {

    public ChooseOne {
        choices = List.copyOf(choices);
    }

    /// One of them.
    ///
    /// @param value its number, which the run compares with the answer; else there is a condition
    /// @param when whether it is right
    /// @param text what it says
    /// @param reply what is said to whoever takes it wrongly
    public record Choice(Optional<RunExpression> value, Optional<RunExpression> when, LessonWords text,
            Optional<Reply> reply) {

        /// The moment with its value, for its text.
        public LessonMoment in(LessonMoment moment) {
            return value.map(number -> moment.with("value", number.value(moment))).orElse(moment);
        }
    }

    /// Whether a choice is right for the run.
    public boolean isRight(Choice choice, LessonMoment moment) {
        return choice.when().map(when -> when.holds(moment)).orElseGet(() -> {
            double right = answer.orElseThrow().value(moment);
            return Question.isNear(choice.value().orElseThrow().value(moment), right, tolerance, 0, moment);
        });
    }

    @Override
    public boolean isRight(Answer answer, LessonMoment moment) {
        return answer instanceof Answer.Choice(int index) && isRight(choices.get(index), moment);
    }

    @Override
    public Optional<Answer> rightAnswer(LessonMoment moment) {
        return IntStream.range(0, choices.size()).filter(index -> isRight(choices.get(index), moment)).boxed()
                .findFirst().map(Answer.Choice::new);
    }

    @Override
    public LessonMoment with(Answer answer, LessonMoment moment) {
        return answer instanceof Answer.Choice(int index) && choices.get(index).value().isPresent()
                ? moment.with("given", choices.get(index).value().get().value(moment))
                : moment.with(answer.given());
    }

    @Override
    public Optional<Reply> reply(Answer answer, LessonMoment moment) {
        if (answer instanceof Answer.Choice(int index) && !isRight(answer, moment)) {
            return choices.get(index).reply().or(() -> Question.super.reply(answer, moment));
        }
        return Question.super.reply(answer, moment);
    }

    /// The choice whose value is nearest to a number, such as the place that a mark was dragged to.
    public OptionalInt nearest(double number, LessonMoment moment) {
        return IntStream.range(0, choices.size()).filter(index -> choices.get(index).value().isPresent()).boxed()
                .min((one, other) -> Double.compare(off(one, number, moment), off(other, number, moment)))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private double off(int index, double number, LessonMoment moment) {
        return Math.abs(choices.get(index).value().orElseThrow().value(moment) - number);
    }
}
