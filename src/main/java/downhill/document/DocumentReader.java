package downhill.document;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.json.JsonExtras;
import downhill.json.JsonField;
import downhill.json.JsonReading;
import downhill.json.JsonRefusal;
import downhill.json.JsonValue;
import downhill.scene.Scene;
import downhill.scene.SceneCheck;
import downhill.scene.SceneReader;
import downhill.scene.SceneReading;
import downhill.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes a document of JSON.
final class DocumentReader {

    /// So many unknown names are told.
    private static final int TOLD = 6;
    private static final int LONGEST_TOLD = 60;
    /// More pages than any lesson has.
    private static final int MOST_PAGES = 1_000;

    private DocumentReader() {
    }

    static DocumentReading read(JsonValue value, Optimizers optimizers) {
        JsonField whole = JsonField.of(value);
        int version = Document.VERSION;
        try {
            whole.object();
            if (!whole.member("format").text("", JsonReading.LONGEST_NAME).equals(DocumentWriter.FORMAT)) {
                throw whole.member("format").refusal("document.format");
            }
            version = whole.member("version").whole(Document.VERSION, 1, Integer.MAX_VALUE);
            return document(whole, version, optimizers);
        } catch (JsonRefusal refusal) {
            return bad(SceneReader.complaint(refusal.problem()), version);
        }
    }

    private static DocumentReading document(JsonField whole, int version, Optimizers optimizers) {
        Map<List<String>, JsonValue> extras = new LinkedHashMap<>();
        whole.others(List.of("format", "version", "scene", "lesson"), extras);
        Optional<LessonMark> lesson = lesson(whole.member("lesson"), extras);
        return switch (SceneReader.read(whole.member("scene"))) {
            case SceneReading.Bad(Complaint why) -> bad(why, version);
            case SceneReading.Good(Scene scene, JsonExtras inside) -> {
                extras.putAll(inside.values());
                JsonExtras unknown = new JsonExtras(extras);
                yield checked(new Document(scene, lesson, version, unknown), whole, optimizers);
            }
        };
    }

    private static DocumentReading checked(Document read, JsonField whole, Optimizers optimizers) {
        return switch (SceneCheck.of(read.scene(), whole.member("scene"), optimizers)) {
            case SceneCheck.Impossible(Complaint why) -> bad(why, read.version());
            case SceneCheck.Possible(Scene possible, List<Complaint> notes) -> new DocumentReading.Good(
                    read.with(possible), told(read.version(), read.extras(), notes));
        };
    }

    private static Optional<LessonMark> lesson(JsonField lesson, Map<List<String>, JsonValue> extras) {
        if (!lesson.isThere()) {
            return Optional.empty();
        }
        lesson.others(List.of("id", "page"), extras);
        return Optional.of(new LessonMark(lesson.member("id").text("", JsonReading.LONGEST_NAME),
                lesson.member("page").whole(0, 0, MOST_PAGES)));
    }

    private static DocumentReading bad(Complaint why, int version) {
        return new DocumentReading.Bad(version > Document.VERSION
                ? Complaint.of("document.newer.refused", version).with(why) : why);
    }

    private static List<Complaint> told(int version, JsonExtras unknown, List<Complaint> more) {
        List<Complaint> notes = new ArrayList<>(more);
        List<String> names = unknown.names();
        String some = names.stream().limit(TOLD).map(name -> Quote.line(name, LONGEST_TOLD))
                .collect(Collectors.joining(", ")) + (names.size() > TOLD ? ", …" : "");
        if (version > Document.VERSION) {
            notes.add(names.isEmpty() ? Complaint.of("document.newer", version)
                    : Complaint.of("document.newer.unknown", version, some));
        } else if (!names.isEmpty()) {
            notes.add(Complaint.of("document.unknown", some));
        }
        return notes;
    }
}
