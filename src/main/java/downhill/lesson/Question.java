package downhill.lesson;

import java.util.List;
import java.util.Optional;

/// A question of a page. The run decides what is right.
public sealed interface Question permits ChooseOne, DragTo, TypeNumber, LeftOrRight, PutInOrder {

    /// What every question has.
    ///
    /// @param ask the question
    /// @param correct what is said to the right answer
    /// @param otherwise what is said to others: the first that applies
    record Common(LessonWords ask, Reply correct, List<Reply> otherwise) {

        public Common {
            otherwise = List.copyOf(otherwise);
        }
    }

    Common common();

    /// Whether an answer is right for the run.
    boolean isRight(Answer answer, LessonMoment moment);

    /// An answer that is right for the run; nothing where there is none that could be named.
    Optional<Answer> rightAnswer(LessonMoment moment);

    /// The moment with what was answered in it.
    default LessonMoment with(Answer answer, LessonMoment moment) {
        return moment.with(answer.given());
    }

    /// What is said to an answer; nothing where the lesson has nothing to say to it.
    default Optional<Reply> reply(Answer answer, LessonMoment moment) {
        if (isRight(answer, moment)) {
            return Optional.of(common().correct());
        }
        LessonMoment answered = with(answer, moment);
        return common().otherwise().stream().filter(reply -> reply.applies(answered)).findFirst();
    }

    /// Whether a number is as good as the right one.
    ///
    /// @param tolerance as the lesson says it
    /// @param usual how far off it may be where the lesson says nothing
    static boolean isNear(double given, double right, Optional<RunExpression> tolerance, double usual,
            LessonMoment moment) {
        double off = tolerance.map(each -> each.value(moment)).orElse(usual);
        return Math.abs(given - right) <= Math.max(off, 1e-9 * Math.max(1, Math.abs(right)));
    }
}
