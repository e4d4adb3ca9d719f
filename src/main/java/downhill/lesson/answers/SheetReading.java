package downhill.lesson.answers;

import downhill.descent.Complaint;
import downhill.json.JsonField;
import downhill.json.JsonProblem;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import java.nio.charset.StandardCharsets;

/// What became of a text that should be a student's answers. Whatever the text, there is an answer, never an exception.
public sealed interface SheetReading {

    /// The largest file, in bytes.
    int MOST_BYTES = 100_000;

    record Good(AnswerSheet sheet) implements SheetReading {
    }

    /// @param why what is wrong, where, and what would be right
    record Bad(Complaint why) implements SheetReading {
    }

    /// Reads UTF-8. What the program knows nothing of is ignored.
    static SheetReading of(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Bad(Complaint.of("answers.large", MOST_BYTES / 1_000));
        }
        return read(JsonReading.of(file));
    }

    static SheetReading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static SheetReading read(JsonReading reading) {
        try {
            return switch (reading) {
                case JsonReading.Good(var value) -> new Good(SheetReader.sheet(JsonField.of(value)));
                case JsonReading.Bad(var problem) -> bad(problem);
            };
        } catch (JsonRefusal refusal) {
            return bad(refusal.problem());
        }
    }

    private static SheetReading bad(JsonProblem problem) {
        return new Bad(new Complaint(problem.key(), problem.arguments()));
    }
}
