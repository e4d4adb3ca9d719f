package downhill.keep;

import downhill.document.Document;
import downhill.document.DocumentWriter;
import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonReading;
import downhill.json.JsonText;
import downhill.json.JsonWriter;
import downhill.scene.Scene;
import downhill.scene.SceneReader;
import downhill.scene.SceneWriter;
import downhill.session.Kept;
import downhill.session.KeptDraft;
import downhill.session.Moment;
import downhill.session.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes what comes back after a restart: what is open as a whole, and all else as what differs from its neighbour, as JSON
/// merge patches. Of a long history of large data the oldest part is left out.
final class KeptWriter {

    static final String FORMAT = "downhill-kept";

    /// The most characters that all patches take together: a file must not become larger than can be read.
    private static final int MOST = 4_000_000;

    /// What can be read again.
    private static final int MOST_BYTES = JsonReading.MOST_BYTES;

    /// Most of what is written was written before.
    private Map<Scene, JsonObject> known = new IdentityHashMap<>();

    /// Of what would be too large, at least what is open: with its file, or else without.
    byte[] bytes(Kept kept) {
        for (Kept part : List.of(kept, alone(kept), untitled(kept))) {
            byte[] bytes = text(part).getBytes(StandardCharsets.UTF_8);
            if (bytes.length <= MOST_BYTES) {
                return bytes;
            }
        }
        return text(untitled(kept)).getBytes(StandardCharsets.UTF_8);
    }

    private static Kept alone(Kept kept) {
        return alone(kept, kept.origin());
    }

    private static Kept untitled(Kept kept) {
        return alone(kept, new Origin(Optional.empty(), Document.of(SceneReader.first())));
    }

    private static Kept alone(Kept kept, Origin origin) {
        return new Kept(List.of(origin), new Moment(kept.now().scene(), 0), List.of(), List.of(), kept.lesson(),
                kept.draft());
    }

    private String text(Kept kept) {
        Map<Scene, JsonObject> used = new IdentityHashMap<>();
        JsonObject now = scene(kept.now().scene(), used);
        int[] left = {MOST};
        JsonObject written = JsonObject.EMPTY.with("format", FORMAT).with("version", 1)
                .with("now", now).with("origin", kept.now().origin())
                .with("origins", JsonArray.of(kept.origins().stream().map(origin -> origin(origin, now, used)).toList()))
                .with("lesson", kept.lesson().map(mark -> JsonObject.EMPTY.with("id", mark.id()).with("page", mark.page())))
                .with("draft", kept.draft().map(KeptWriter::draft))
                .with("past", patches(now, kept.past(), left, used))
                .with("future", patches(now, kept.future(), left, used));
        known = used;
        return JsonWriter.line(written) + "\n";
    }

    private static JsonObject draft(KeptDraft draft) {
        return JsonObject.EMPTY.with("file", draft.file().map(file -> JsonText.of(file.toString())))
                .with("saved", draft.isSaved()).with("open", draft.isOpen()).with("page", draft.page())
                .with("lesson", draft.draft().written());
    }

    private JsonObject scene(Scene scene, Map<Scene, JsonObject> used) {
        JsonObject before = known.get(scene);
        JsonObject json = before == null ? used.computeIfAbsent(scene, SceneWriter::write) : before;
        used.put(scene, json);
        return json;
    }

    private JsonObject origin(Origin origin, JsonObject now, Map<Scene, JsonObject> used) {
        Document saved = origin.saved();
        JsonObject beside = DocumentWriter.write(saved.with(SceneReader.first()));
        return JsonObject.EMPTY.with("file", origin.file().map(file -> JsonText.of(file.toString())))
                .with("document", beside)
                .with("scene", JsonPatch.between(now, scene(saved.scene(), used)));
    }

    private JsonArray patches(JsonObject now, List<Moment> moments, int[] left, Map<Scene, JsonObject> used) {
        List<JsonObject> patches = new ArrayList<>();
        JsonObject nearer = now;
        for (Moment moment : moments) {
            JsonObject scene = scene(moment.scene(), used);
            JsonObject patch = JsonPatch.between(nearer, scene);
            left[0] -= JsonWriter.line(patch).length();
            if (left[0] < 0) {
                break;
            }
            patches.add(JsonObject.EMPTY.with("origin", moment.origin()).with("scene", patch));
            nearer = scene;
        }
        return JsonArray.of(patches);
    }
}
