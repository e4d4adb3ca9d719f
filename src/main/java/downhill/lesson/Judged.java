package downhill.lesson;

import java.util.Optional;

/// An answer, and what the run says to it. What was asked about stays as it was then.
///
/// @param answer what was answered
/// @param right whether it is right
/// @param reply what is said to it, if anything
/// @param asked the moment that was asked about
/// @param answered the same with the answer in it
public record Judged(Answer answer, boolean right, Optional<Reply> reply, LessonMoment asked, LessonMoment answered) {

    public static Judged of(Question question, Answer answer, LessonMoment moment) {
        return new Judged(answer, question.isRight(answer, moment), question.reply(answer, moment), moment,
                question.with(answer, moment));
    }
}
