package downhill.lesson.answers;

/// A student's answer with what it was an answer to. Immutable.
///
/// @param page as it was counted when it was answered, from 0
/// @param question the question's print, which stays the same as long as the question does: see [QuestionPrint]
/// @param given what was answered
public record PageAnswer(int page, String question, GivenAnswer given) {
}
