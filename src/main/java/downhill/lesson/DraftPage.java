package downhill.lesson;

import downhill.json.JsonConstant;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonPath;
import downhill.json.JsonPlace;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.json.JsonValue;
import downhill.scene.Access;
import downhill.scene.Scene;
import downhill.scene.SceneWriter;
import downhill.scene.WindowPart;
import java.util.List;
import java.util.Optional;

/// One page of a lesson that is being made. Immutable.
///
/// @param fields all that stands in the file of it, without its scene
/// @param scene its scene, whole, as a patch on the first launch's
public record DraftPage(JsonObject fields, JsonObject scene) {

    private static final String PARTS = "parts";
    private static final String SCENE = "scene";
    private static final List<String> PLAYHEAD = List.of("step", "progress");
    private static final JsonPath QUESTION = JsonPath.of("question");
    private static final JsonPath PROGRESS = JsonPath.of("progress");
    /// The slope's phase has begun, and nothing of it is drawn yet.
    private static final double BEGUN = 0.01;

    /// A page with what is looked at now: as much of the window is seen as every lesson begins with.
    ///
    /// @param title in the language
    /// @param text in the language
    public static DraftPage of(Scene moment, String language, String title, String text) {
        JsonObject fields = JsonObject.EMPTY.with("title", JsonObject.EMPTY.with(language, title))
                .with("text", JsonObject.EMPTY.with(language, text));
        return new DraftPage(fields, captured(moment));
    }

    private static JsonObject captured(Scene moment) {
        JsonObject written = SceneWriter.write(moment).without(PARTS);
        return JsonPatch.merge(LessonReader.base(), JsonPath.of("view", "tab").put(written, Optional.empty()));
    }

    /// What is seen of a part of the window.
    public Access part(WindowPart part) {
        String written = place(part).text(scene);
        for (Access access : Access.values()) {
            if (JsonConstant.name(access).equals(written)) {
                return access;
            }
        }
        return Access.SHOWN;
    }

    public DraftPage with(WindowPart part, Access access) {
        Optional<JsonValue> written = access == Access.SHOWN ? Optional.empty()
                : Optional.of(JsonText.of(JsonConstant.name(access)));
        return new DraftPage(fields, place(part).put(scene, written));
    }

    private static JsonPath place(WindowPart part) {
        return JsonPath.of(PARTS, JsonConstant.name(part));
    }

    /// What stands in a field; empty without.
    public String text(JsonPath path) {
        return path.text(fields);
    }

    /// With another value in a field.
    ///
    /// @param value nothing to take the field away; where a question is begun, the scene no longer shows what is to come
    public DraftPage with(JsonPath path, Optional<JsonValue> value) {
        boolean isAsked = path.equals(QUESTION) && value.isPresent() && QUESTION.find(fields).isEmpty()
                && !QUESTION.then("kind").text(path.put(fields, value)).equals("drag");
        return new DraftPage(path.put(fields, value), isAsked ? expectant() : scene);
    }

    /// A moment at rest shows its step, and the path ahead: both would answer what is asked. What is dragged is to be seen.
    private JsonObject expectant() {
        JsonObject silent = JsonPath.of("view", "ahead").put(scene, Optional.of(new JsonTruth(false, JsonPlace.NONE)));
        boolean isChosen = PROGRESS.find(scene).filter(progress -> !(progress instanceof JsonNumber number
                && Double.parseDouble(number.text()) == 0)).isPresent();
        return isChosen ? silent : PROGRESS.put(silent, Optional.of(JsonNumber.of(BEGUN)));
    }

    /// With what is looked at as what a reply shows. Whatever may stand otherwise by then is in it; what the page or the
    /// reply makes of the parts of the window stays.
    ///
    /// @param reply where it is
    public DraftPage showing(JsonPath reply, Scene moment) {
        JsonObject now = captured(moment).without(PARTS);
        JsonObject change = JsonPatch.between(scene.without(PARTS), now);
        for (String place : PLAYHEAD) {
            change = change.with(place, now.find(place));
        }
        JsonObject shown = change;
        return with(reply.then(SCENE), Optional.of(parts(reply).map(parts -> shown.with(PARTS, parts)).orElse(shown)));
    }

    /// With a reply that shows nothing.
    ///
    /// @param reply where it is
    public DraftPage showingNothing(JsonPath reply) {
        return with(reply.then(SCENE), parts(reply).map(parts -> JsonObject.EMPTY.with(PARTS, parts)));
    }

    /// Whether a reply shows something.
    ///
    /// @param reply where it is
    public boolean isShowing(JsonPath reply) {
        return reply.then(SCENE).find(fields).filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                .filter(shown -> !shown.without(PARTS).members().isEmpty()).isPresent();
    }

    private Optional<JsonValue> parts(JsonPath reply) {
        return reply.then(SCENE, PARTS).find(fields);
    }
}
