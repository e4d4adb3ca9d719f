package downhill.lesson.answers;

import downhill.lesson.Answer;

/// What a student has answered to one question. Immutable.
///
/// @param first what was answered first
/// @param firstRight whether that was right
/// @param last what was answered last; the same where it was answered once
/// @param right whether that was right
/// @param tries how often it was answered, from 1
public record GivenAnswer(Answer first, boolean firstRight, Answer last, boolean right, int tries) {

    /// Nobody answers a question more often than is worth counting.
    public static final int MOST_TRIES = 1_000;

    /// Answered for the first time.
    public static GivenAnswer once(Answer answer, boolean right) {
        return new GivenAnswer(answer, right, answer, right, 1);
    }

    /// Answered once more.
    public GivenAnswer again(Answer answer, boolean isRight) {
        return new GivenAnswer(first, firstRight, answer, isRight, Math.min(MOST_TRIES, tries + 1));
    }
}
