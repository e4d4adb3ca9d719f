package downhill.lesson.answers;

import downhill.lesson.Answer;
import downhill.lesson.Lesson;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a user has answered in each lesson. Immutable.
///
/// @param sheets by the lesson's id
public record AnswerBook(Map<String, AnswerSheet> sheets) {

    public static final AnswerBook EMPTY = new AnswerBook(Map.of());

    public AnswerBook {
        sheets = Map.copyOf(sheets);
    }

    /// What was answered in a lesson, if anything was.
    public Optional<AnswerSheet> in(String lesson) {
        return Optional.ofNullable(sheets.get(lesson));
    }

    /// A page's question has been answered. What no file could have a number for is not noted.
    ///
    /// @param page from 0
    /// @param tag of the lesson's sheet, where it is begun with this
    public AnswerBook noted(Lesson lesson, int page, Answer answer, boolean right, String tag) {
        Optional<String> print = QuestionPrint.of(lesson).get(page);
        if (print.isEmpty() || !isWritable(answer)) {
            return this;
        }
        AnswerSheet before = in(lesson.id()).orElseGet(() -> AnswerSheet.begun(lesson, tag));
        return with(before.noted(page, print.get(), answer, right));
    }

    private static boolean isWritable(Answer answer) {
        return answer.given().values().stream().allMatch(value -> Math.abs(value) <= AnswerSheet.FARTHEST);
    }

    private AnswerBook with(AnswerSheet sheet) {
        Map<String, AnswerSheet> more = new HashMap<>(sheets);
        more.put(sheet.lesson(), sheet);
        return new AnswerBook(more);
    }

    /// Without what was answered in a lesson: whoever answers there next begins a sheet of her own.
    public AnswerBook without(String lesson) {
        Map<String, AnswerSheet> fewer = new HashMap<>(sheets);
        fewer.remove(lesson);
        return new AnswerBook(fewer);
    }
}
