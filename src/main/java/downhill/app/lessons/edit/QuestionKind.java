package downhill.app.lessons.edit;

import downhill.json.JsonArray;
import downhill.json.JsonNull;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonReading;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /// What a choice, an item or a reply begins as that is added.
    static final String WORDS = "…";
    static final String VALUE = "0";

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

    /// All texts of what it begins as, and of what is added to that.
    Set<String> texts(String language, String ask) {
        Set<String> texts = new HashSet<>(Set.of(WORDS, VALUE));
        collect(begun(language, ask), texts);
        return texts;
    }

    private static void collect(JsonValue value, Set<String> texts) {
        switch (value) {
            case JsonText text -> texts.add(text.value());
            case JsonObject object -> object.members().values().forEach(member -> collect(member, texts));
            case JsonArray array -> array.items().forEach(item -> collect(item, texts));
            case JsonNumber number -> { }
            case JsonTruth truth -> { }
            case JsonNull none -> { }
        }
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
