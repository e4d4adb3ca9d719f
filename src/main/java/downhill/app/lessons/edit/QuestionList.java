package downhill.app.lessons.edit;

import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonPath;
import downhill.json.JsonValue;
import downhill.picture.Words;
import downhill.session.Authoring;
import downhill.session.Drafting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a question has several of: choices, things to put in order, replies.
///
/// @param question where it is on the page
record QuestionList(Authoring authoring, JsonPath question, QuestionKind kind) {

    /// Where they are on the page.
    JsonPath path() {
        return question.then(kind.several());
    }

    int count(Drafting drafting) {
        return drafting.shown().map(page -> items(path().find(page.fields())).size()).orElse(0);
    }

    private static List<JsonValue> items(Optional<JsonValue> list) {
        return list.filter(JsonArray.class::isInstance).map(array -> ((JsonArray) array).items()).orElse(List.of());
    }

    void remove(int index) {
        change(items -> items.remove(index));
    }

    /// One more, with words until a teacher types others.
    void add(Words words) {
        JsonObject item = JsonObject.EMPTY.with("text", JsonObject.EMPTY.with(words.language(), QuestionKind.WORDS));
        JsonObject said = JsonObject.EMPTY.with("text", said(words));
        change(items -> items.add(switch (kind) {
            case CHOOSE -> item.with("value", QuestionKind.VALUE).with("reply", said);
            case ORDER -> item.with("value", QuestionKind.VALUE);
            case NONE, DRAG, NUMBER, LEFT_OR_RIGHT -> said;
        }));
    }

    /// What is said to a wrong answer at first, by its language.
    JsonObject said(Words words) {
        return JsonObject.EMPTY.with(words.language(), kind.said(words));
    }

    private void change(Consumer<List<JsonValue>> change) {
        authoring.now().flatMap(Drafting::shown).ifPresent(page -> {
            List<JsonValue> items = new ArrayList<>(items(path().find(page.fields())));
            change.accept(items);
            authoring.write(path(), Optional.of(JsonArray.of(items)));
        });
    }
}
