package downhill.lesson;

import downhill.json.JsonArray;
import downhill.json.JsonField;
import downhill.json.JsonNull;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.json.JsonValue;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.scene.SceneReading;
import downhill.scene.SceneWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a reply changes of the scene that is seen: a merge patch in which a text that begins with `=` is a number that
/// the run
/// decides.
///
/// @param written as in the file
/// @param texts which names its expressions may use
public record ScenePatch(JsonObject written, LessonTexts texts) {

    private static final char EXPRESSION = '=';

    /// Changes nothing.
    static final ScenePatch NONE = new ScenePatch(JsonObject.EMPTY, new LessonTexts(Set.of()));

    /// Reads one; its expressions are checked.
    static ScenePatch read(JsonField field, LessonTexts texts) {
        if (!field.isThere()) {
            return NONE;
        }
        check(field, texts);
        return new ScenePatch(field.object(), texts);
    }

    private static void check(JsonField field, LessonTexts texts) {
        switch (field.value().orElse(JsonNull.MADE)) {
            case JsonObject object -> field.members().values().forEach(member -> check(member, texts));
            case JsonArray array -> field.items(array.items().size()).forEach(item -> check(item, texts));
            case JsonText text -> expression(text).ifPresent(number -> texts.expression(field, number));
            case JsonNumber other -> { }
            case JsonTruth other -> { }
            case JsonNull other -> { }
        }
    }

    private static Optional<String> expression(JsonText text) {
        return text.value().isEmpty() || text.value().charAt(0) != EXPRESSION ? Optional.empty()
                : Optional.of(text.value().substring(1));
    }

    public boolean isEmpty() {
        return written.members().isEmpty();
    }

    /// Whether what it changes depends on a number that doesn't come from the run.
    ///
    /// @param name of that number
    public boolean tellsOf(String name) {
        return tellsOf(written, name);
    }

    private boolean tellsOf(JsonValue value, String name) {
        return switch (value) {
            case JsonObject object -> object.members().values().stream().anyMatch(member -> tellsOf(member, name));
            case JsonArray array -> array.items().stream().anyMatch(item -> tellsOf(item, name));
            case JsonText text -> expression(text).filter(number -> texts.number(number).tellsOf(name)).isPresent();
            case JsonNumber other -> false;
            case JsonTruth other -> false;
            case JsonNull other -> false;
        };
    }

    /// A scene changed by it; nothing where that is no scene, because the run has other numbers than the lesson thought of.
    public Optional<Scene> applied(Scene scene, LessonMoment moment) {
        JsonValue merged = JsonPatch.merge(SceneWriter.write(scene), (JsonObject) filled(written, moment));
        return SceneReader.read(merged) instanceof SceneReading.Good(Scene changed, var extras) ? Optional.of(changed)
                : Optional.empty();
    }

    private JsonValue filled(JsonValue value, LessonMoment moment) {
        return switch (value) {
            case JsonObject object -> {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, filled(member, moment)));
                yield new JsonObject(members, object.place());
            }
            case JsonArray array -> new JsonArray(
                    array.items().stream().map(item -> filled(item, moment)).toList(), array.place());
            case JsonText text -> expression(text).map(number -> number(number, moment)).orElse(text);
            case JsonNumber other -> other;
            case JsonTruth other -> other;
            case JsonNull other -> other;
        };
    }

    private JsonValue number(String expression, LessonMoment moment) {
        double value = texts.number(expression).value(moment);
        return Double.isFinite(value) ? JsonNumber.of(value) : JsonNull.MADE;
    }
}
