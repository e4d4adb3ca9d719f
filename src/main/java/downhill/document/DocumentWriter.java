package downhill.document;

import downhill.json.JsonObject;
import downhill.json.JsonWriter;
import downhill.scene.SceneWriter;

/// Writes a document as JSON; what [DocumentReading] makes of it is the same document.
public final class DocumentWriter {

    /// What the member `format` says.
    static final String FORMAT = "downhill";

    private DocumentWriter() {
    }

    /// For a file.
    public static String text(Document document) {
        return JsonWriter.pretty(write(document));
    }

    public static JsonObject write(Document document) {
        JsonObject written = JsonObject.EMPTY.with("format", FORMAT).with("version", document.version())
                .with("scene", SceneWriter.write(document.scene()))
                .with("lesson", document.lesson().map(place ->
                        JsonObject.EMPTY.with("id", place.id()).with("page", place.page())));
        return (JsonObject) document.extras().in(written);
    }
}
