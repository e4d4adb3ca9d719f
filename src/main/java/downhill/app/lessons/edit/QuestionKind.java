package downhill.app.lessons.edit;

import downhill.json.JsonObject;
import downhill.json.JsonReading;
import java.util.List;
import java.util.Locale;

/// The kinds of questions, each with what it begins as: a question that can be asked as it is.
enum QuestionKind {
    NONE("{}"),
    CHOOSE("""
            {"kind": "choose", "answer": "next_w", "choices": [
              {"value": "next_w", "text": {"*": "{value}"}},
              {"value": "w - nudge", "text": {"*": "{value}"}, "reply": {"text": {"*": "{next_w}"}}}]}"""),
    DRAG("""
            {"kind": "drag", "what": "rate", "answer": "1/curvature", "otherwise": [{"text": {"*": "{next_w}"}}]}"""),
    NUMBER("""
            {"kind": "number", "answer": "slope", "otherwise": [{"text": {"*": "{slope:+}"}}]}"""),
    LEFT_OR_RIGHT("""
            {"kind": "left-or-right", "answer": "change", "otherwise": [{"text": {"*": "{change:+}"}}]}"""),
    ORDER("""
            {"kind": "order", "items": [
              {"value": "abs(change)", "text": {"*": "1"}}, {"value": "abs(next_change)", "text": {"*": "2"}}],
             "otherwise": [{"text": {"*": "{change:+}, {next_change:+}"}}]}""");

    /// The step whole, as the right answer is to be seen in the figure.
    private static final int LAST_PHASE = 4;

    private final String beginning;

    QuestionKind(String beginning) {
        this.beginning = beginning;
    }

    /// As files name it.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String key() {
        return "draft.question." + id();
    }

    static QuestionKind of(String id) {
        return List.of(values()).stream().filter(kind -> kind.id().equals(id)).findFirst().orElse(NONE);
    }

    /// What it begins as.
    ///
    /// @param ask the question, to be written anew
    JsonObject begun(String language, String ask) {
        JsonObject words = JsonObject.EMPTY.with(language, ask);
        JsonObject right = JsonObject.EMPTY.with("text", JsonObject.EMPTY.with(language, "✓"));
        JsonObject correct = this == DRAG ? right : right.with("scene", JsonObject.EMPTY.with("progress", LAST_PHASE));
        String text = beginning.replace("\"*\"", "\"" + language + "\"");
        return JsonReading.of(text) instanceof JsonReading.Good(JsonObject made)
                ? made.with("ask", words).with("correct", correct) : JsonObject.EMPTY;
    }

    /// The message of the button that adds one of those.
    String more() {
        return switch (this) {
            case CHOOSE -> "draft.question.more.choices";
            case ORDER -> "draft.question.more.items";
            case NONE, DRAG, NUMBER, LEFT_OR_RIGHT -> "draft.question.more.otherwise";
        };
    }

    /// The field with the list of several that its form shows.
    String several() {
        return switch (this) {
            case CHOOSE -> "choices";
            case ORDER -> "items";
            case NONE, DRAG, NUMBER, LEFT_OR_RIGHT -> "otherwise";
        };
    }
}
