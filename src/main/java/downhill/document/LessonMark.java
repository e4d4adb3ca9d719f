package downhill.document;

/// A place in a lesson.
///
/// @param id the lesson's
/// @param page from 0
public record LessonMark(String id, int page) {
}
