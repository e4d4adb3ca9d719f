package downhill.lesson.answers;

import downhill.json.JsonArray;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonWriter;
import downhill.lesson.Answer;
import java.util.List;

/// A sheet as text that people can read, too: what is in a file, and what is copied. Pages, choices and items are counted
/// from 1 there.
public final class AnswerSheetText {

    static final String FORMAT = "downhill-answers";
    static final int VERSION = 1;

    private AnswerSheetText() {
    }

    public static String of(AnswerSheet sheet) {
        return JsonWriter.pretty(json(sheet));
    }

    static JsonObject json(AnswerSheet sheet) {
        JsonObject whole = JsonObject.EMPTY.with("format", FORMAT).with("version", (long) VERSION);
        if (!sheet.name().isEmpty()) {
            whole = whole.with("name", sheet.name());
        }
        return whole.with("lesson", sheet.lesson()).with("title", sheet.title()).with("sheet", sheet.tag())
                .with("answers", JsonArray.of(sheet.pages().stream().map(AnswerSheetText::page).toList()));
    }

    private static JsonObject page(PageAnswer answered) {
        GivenAnswer given = answered.given();
        JsonObject first = JsonObject.EMPTY.with("page", answered.page() + 1L).with("question", answered.question())
                .with("first", answer(given.first())).with("first_right", given.firstRight());
        JsonObject last = given.tries() == 1 ? first
                : first.with("last", answer(given.last())).with("last_right", given.right());
        return last.with("tries", (long) given.tries());
    }

    private static JsonObject answer(Answer answer) {
        return switch (answer) {
            case Answer.Choice(int index) -> JsonObject.EMPTY.with("choice", index + 1L);
            case Answer.Number(double value) -> JsonObject.EMPTY.with("number", value);
            case Answer.Place(double w, double b) -> JsonObject.EMPTY.with("w", w).with("b", b);
            case Answer.Order(List<Integer> items) -> JsonObject.EMPTY.with("order",
                    JsonArray.of(items.stream().map(item -> JsonNumber.of(item + 1L)).toList()));
        };
    }
}
