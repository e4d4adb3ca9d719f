package downhill.lesson;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.json.JsonField;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.scene.Scene;
import downhill.scene.SceneCheck;
import downhill.scene.SceneReader;
import downhill.scene.SceneReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a lesson's file, built in or a teacher's. `docs/lessons.md` says what stands in it.
public final class LessonReader {

    /// The largest file, in bytes.
    public static final int MOST_BYTES = 2 << 20;

    static final String FORMAT = "downhill-lesson";
    static final int VERSION = 1;
    static final int MOST_PAGES = 60;
    private static final int LONGEST = 100;

    /// What every lesson begins from, as a patch on the first launch's scene.
    private static final String BASE = """
            {"view": {"tab": "lessons"},
             "parts": {"rate": "hidden", "step": "hidden", "losses": "hidden", "setup": "hidden", "runs": "hidden"}}""";

    private final Optimizers optimizers;
    private final LessonTexts texts = new LessonTexts(Set.of());

    private LessonReader(Optimizers optimizers) {
        this.optimizers = optimizers;
    }

    /// Whatever the file, there is an answer. Losses are compiled, which takes some milliseconds a page.
    ///
    /// @param optimizers what a scene's runs can be made with
    public static LessonReading read(byte[] file, Optimizers optimizers) {
        try {
            return switch (JsonReading.of(file)) {
                case JsonReading.Good(var value) ->
                        new LessonReading.Good(new LessonReader(optimizers).lesson(JsonField.of(value)));
                case JsonReading.Bad(var problem) ->
                        new LessonReading.Bad(LessonProblem.of(problem));
            };
        } catch (JsonRefusal refusal) {
            return new LessonReading.Bad(LessonProblem.of(refusal.problem()));
        } catch (LessonRefusal refusal) {
            return new LessonReading.Bad(refusal.problem());
        }
    }

    /// Whether a text is written as the id of a lesson is, however long.
    public static boolean isId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private Lesson lesson(JsonField whole) {
        JsonObject source = whole.object();
        if (!whole.member("format").text("", LONGEST).equals(FORMAT)) {
            throw whole.member("format").refusal("lesson.format", FORMAT);
        }
        int version = whole.member("version").whole(VERSION, 1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw whole.member("version").refusal("lesson.newer", version);
        }
        String id = whole.member("id").text("", LONGEST);
        if (!isId(id) || id.length() > 60) {
            throw whole.member("id").refusal("lesson.id");
        }
        List<JsonField> written = whole.member("pages").items(MOST_PAGES);
        if (written.isEmpty()) {
            throw whole.member("pages").refusal("lesson.pages");
        }
        List<LessonPage> pages = new ArrayList<>();
        JsonObject scene = base();
        for (JsonField page : written) {
            JsonField patch = page.member("scene");
            if (patch.isThere()) {
                scene = JsonPatch.merge(scene, patch.object());
            }
            pages.add(page(page, new JsonField(patch.path(), Optional.of(scene), patch.place())));
        }
        return new Lesson(id, texts.words(whole.member("title")), texts.optional(whole.member("about")), pages, source);
    }

    /// What every lesson begins from.
    static JsonObject base() {
        return JsonReading.of(BASE) instanceof JsonReading.Good(JsonObject object) ? object : JsonObject.EMPTY;
    }

    private LessonPage page(JsonField page, JsonField scene) {
        JsonField question = page.member("question");
        return new LessonPage(texts.words(page.member("title")), texts.words(page.member("text")),
                texts.optional(page.member("sentence")), scene(scene), texts.optional(page.member("locked")),
                texts.optional(page.member("notes")),
                question.isThere() ? Optional.of(new QuestionReader(question, texts).read()) : Optional.empty());
    }

    private Scene scene(JsonField field) {
        return switch (SceneReader.read(field)) {
            case SceneReading.Good(Scene scene, var extras) -> possible(scene, field);
            case SceneReading.Bad(Complaint complaint) -> throw new LessonRefusal(new LessonProblem(complaint));
        };
    }

    private Scene possible(Scene scene, JsonField field) {
        return switch (SceneCheck.of(scene, field, optimizers)) {
            case SceneCheck.Possible(Scene checked, var notes) -> checked;
            case SceneCheck.Impossible(Complaint complaint) -> throw new LessonRefusal(new LessonProblem(complaint));
        };
    }
}
