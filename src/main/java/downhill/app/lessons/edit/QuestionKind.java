package downhill.app.lessons.edit;

import downhill.json.JsonArray;
import downhill.json.JsonNull;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonReading;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.json.JsonValue;
import downhill.picture.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The kinds of questions, each with what it begins as: a question that can be asked as it is.
enum QuestionKind {
    NONE("{}", "draft.question.said.step", "{next_w}"),
    CHOOSE("""
            {"kind": "choose", "answer": "next_w", "choices": [
              {"value": "next_w", "text": {"*": "{value}"}},
              {"value": "w - nudge", "text": {"*": "{value}"}, "reply": {"text": {"*": "said"}}}]}""",
            "draft.question.said.step", "{next_w}"),
    DRAG("""
            {"kind": "drag", "what": "rate", "answer": "1/curvature", "otherwise": [{"text": {"*": "said"}}]}""",
            "draft.question.said.step", "{next_w}"),
    NUMBER("""
            {"kind": "number", "answer": "slope", "otherwise": [{"text": {"*": "said"}}]}""",
            "draft.question.said.slope", "{slope:+}"),
    LEFT_OR_RIGHT("""
            {"kind": "left-or-right", "answer": "change", "otherwise": [{"text": {"*": "said"}}]}""",
            "draft.question.said.change", "{change:+}"),
    ORDER("""
            {"kind": "order", "items": [
              {"value": "abs(change)", "text": {"*": "first"}}, {"value": "abs(next_change)", "text": {"*": "second"}}],
             "otherwise": [{"text": {"*": "said"}}]}""",
            "draft.question.said.changes", "{change:+}", "{next_change:+}");

    /// What a choice or an item begins as that is added.
    static final String WORDS = "…";
    static final String VALUE = "0";
    /// What is said to the right answer at first.
    static final String RIGHT = "✓";

    /// The step whole, as the right answer is to be seen in the figure.
    private static final int LAST_PHASE = 4;

    private final String beginning;
    private final String said;
    private final List<Object> numbers;

    /// @param said the message that is said to a wrong answer
    /// @param numbers the run's numbers in it
    QuestionKind(String beginning, String said, Object... numbers) {
        this.beginning = beginning;
        this.said = said;
        this.numbers = List.of(numbers);
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

    /// What is said to a wrong answer until a teacher has something better to say: true of every run, whatever is asked.
    String said(Words words) {
        return words.text(said, numbers.toArray());
    }

    /// What it begins as, in a language.
    JsonObject begun(Words words) {
        String language = words.language();
        JsonObject ask = JsonObject.EMPTY.with(language, words.text("draft.question.ask.begun"));
        JsonObject right = JsonObject.EMPTY.with("text", JsonObject.EMPTY.with(language, RIGHT));
        JsonObject correct = this == DRAG ? right : right.with("scene", JsonObject.EMPTY.with("progress", LAST_PHASE));
        String text = beginning.replace("\"*\"", '"' + language + '"').replace("\"said\"", '"' + said(words) + '"')
                .replace("\"first\"", '"' + words.text("draft.question.item.first") + '"')
                .replace("\"second\"", '"' + words.text("draft.question.item.second") + '"');
        return JsonReading.of(text) instanceof JsonReading.Good(JsonObject made)
                ? made.with("ask", ask).with("correct", correct) : JsonObject.EMPTY;
    }

    /// All texts of what it begins as, and of what is added to that.
    Set<String> texts(Words words) {
        Set<String> texts = new HashSet<>(Set.of(WORDS, VALUE));
        collect(begun(words), texts);
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
