package downhill.lesson.answers;

import downhill.json.JsonArray;
import downhill.json.JsonField;
import downhill.json.JsonObject;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.json.JsonWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// A book of answers as text: what is kept of a user between two starts of the program.
public final class AnswerBookFile {

    private static final String FORMAT = "downhill-answer-book";
    private static final int MOST_LESSONS = 1_000;

    private AnswerBookFile() {
    }

    public static String write(AnswerBook book) {
        return JsonWriter.pretty(JsonObject.EMPTY.with("format", FORMAT).with("version", 1L).with("lessons",
                JsonArray.of(book.sheets().values().stream().sorted(Comparator.comparing(AnswerSheet::lesson))
                        .map(AnswerSheetText::json).toList())));
    }

    /// What a file says; nothing has been answered where it can't be read.
    public static AnswerBook read(byte[] file) {
        try {
            return JsonReading.of(file) instanceof JsonReading.Good(var value) ? read(JsonField.of(value))
                    : AnswerBook.EMPTY;
        } catch (JsonRefusal other) {
            return AnswerBook.EMPTY;
        }
    }

    private static AnswerBook read(JsonField whole) {
        Map<String, AnswerSheet> sheets = new HashMap<>();
        whole.member("lessons").items(MOST_LESSONS).forEach(field -> add(field, sheets));
        return new AnswerBook(sheets);
    }

    /// One that is broken takes none of the others with it.
    private static void add(JsonField field, Map<String, AnswerSheet> sheets) {
        try {
            AnswerSheet sheet = SheetReader.sheet(field);
            sheets.put(sheet.lesson(), sheet);
        } catch (JsonRefusal broken) {
            // It is as good as none.
        }
    }
}
