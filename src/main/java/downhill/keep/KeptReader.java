package downhill.keep;

import downhill.descent.Optimizers;
import downhill.document.Document;
import downhill.document.DocumentReading;
import downhill.document.LessonMark;
import downhill.json.JsonField;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.json.JsonWriter;
import downhill.lesson.LessonDraft;
import downhill.scene.Scene;
import downhill.scene.SceneCheck;
import downhill.scene.SceneReader;
import downhill.scene.SceneReading;
import downhill.session.Kept;
import downhill.session.KeptDraft;
import downhill.session.Moment;
import downhill.session.Origin;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what comes back after a restart. A history is brought back as far as it can be read; without what is open there is
/// nothing.
final class KeptReader {

    private static final int MOST_ENTRIES = 1_000;

    private final Optimizers optimizers;

    private KeptReader(Optimizers optimizers) {
        this.optimizers = optimizers;
    }

    static Optional<Kept> read(byte[] bytes, Optimizers optimizers) {
        try {
            return JsonReading.of(bytes) instanceof JsonReading.Good(JsonObject whole)
                    ? new KeptReader(optimizers).kept(JsonField.of(whole)) : Optional.empty();
        } catch (JsonRefusal | InvalidPathException broken) {
            return Optional.empty();
        }
    }

    private Optional<Kept> kept(JsonField whole) {
        if (!whole.member("format").text("", 100).equals(KeptWriter.FORMAT)) {
            return Optional.empty();
        }
        JsonObject now = whole.member("now").object();
        List<JsonField> written = whole.member("origins").items(MOST_ENTRIES);
        List<Origin> origins = new ArrayList<>();
        for (JsonField origin : written) {
            origin(origin, now).ifPresent(origins::add);
        }
        if (origins.size() < written.size() || origins.isEmpty()) {
            return Optional.empty();
        }
        int origin = whole.member("origin").whole(0, 0, origins.size() - 1);
        return possible(now).map(scene -> new Kept(origins, new Moment(scene, origin),
                moments(now, whole.member("past"), origins.size()), moments(now, whole.member("future"), origins.size()),
                lesson(whole.member("lesson")), draft(whole.member("draft"))));
    }

    private static Optional<KeptDraft> draft(JsonField draft) {
        if (!draft.isThere()) {
            return Optional.empty();
        }
        String file = draft.member("file").text("", JsonReading.LONGEST_TEXT);
        return Optional.of(new KeptDraft(LessonDraft.of(draft.member("lesson").object()),
                draft.member("page").whole(-1, -1, MOST_ENTRIES),
                file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                draft.member("saved").truth(false), draft.member("open").truth(true)));
    }

    private static Optional<LessonMark> lesson(JsonField lesson) {
        return lesson.isThere() ? Optional.of(new LessonMark(lesson.member("id").text("", JsonReading.LONGEST_NAME),
                lesson.member("page").whole(0, 0, MOST_ENTRIES))) : Optional.empty();
    }

    private Optional<Origin> origin(JsonField origin, JsonObject now) {
        String file = origin.member("file").text("", JsonReading.LONGEST_TEXT);
        byte[] document = JsonWriter.line(origin.member("document").object()).getBytes(StandardCharsets.UTF_8);
        JsonObject scene = JsonPatch.merge(now, origin.member("scene").object());
        if (DocumentReading.of(document, optimizers) instanceof DocumentReading.Good(Document saved, var notes)) {
            return read(scene).map(there -> new Origin(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                    saved.with(there)));
        }
        return Optional.empty();
    }

    private static Optional<Scene> read(JsonObject scene) {
        return SceneReader.read(scene) instanceof SceneReading.Good(Scene there, var extras)
                ? Optional.of(there) : Optional.empty();
    }

    /// Whether it can be run is asked of what is shown at once; of the history when it is its turn.
    private Optional<Scene> possible(JsonObject scene) {
        return read(scene).flatMap(there -> SceneCheck.of(there, JsonField.of(scene), optimizers)
                instanceof SceneCheck.Possible(Scene possible, var notes) ? Optional.of(possible) : Optional.empty());
    }

    private static List<Moment> moments(JsonObject now, JsonField entries, int origins) {
        List<Moment> moments = new ArrayList<>();
        JsonObject nearer = now;
        for (JsonField entry : entries.items(MOST_ENTRIES)) {
            nearer = JsonPatch.merge(nearer, entry.member("scene").object());
            Optional<Scene> scene = read(nearer);
            if (scene.isEmpty()) {
                break;
            }
            moments.add(new Moment(scene.get(), entry.member("origin").whole(0, 0, origins - 1)));
        }
        return moments;
    }
}
