package downhill.document;

import downhill.descent.Complaint;
import downhill.descent.Optimizers;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonReading;
import downhill.json.JsonWriter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A document as one word that can be sent in a message: `downhill:` and what differs from a scene that stays the same for
/// ever, packed.
///
/// What it is packed against never changes, so that old codes say what they said; a new way of packing gets a new number.
public final class ShareCode {

    /// The longest code that is made or taken, in characters.
    public static final int LONGEST = 100_000;

    private static final String MARK = "downhill:";
    private static final Pattern CODE = Pattern.compile("(?i)downhill:([A-Za-z0-9_-]+)");

    private ShareCode() {
    }

    /// The code of a document; nothing where it would be too long, because of data of its own.
    public static Optional<String> of(Document document) {
        JsonObject whole = DocumentWriter.write(document).without("format");
        String patch = JsonWriter.line(JsonPatch.between(Packing.base(), whole));
        return Packing.packed(patch).filter(code -> code.length() <= LONGEST - MARK.length()).map(code -> MARK + code);
    }

    /// Whether there is a code in a text.
    public static boolean isIn(String text) {
        return text.length() <= 2 * LONGEST && CODE.matcher(text).find();
    }

    /// The document of the code in a text, wherever it stands there; a code may have been broken into lines on its way.
    public static DocumentReading read(String text, Optimizers optimizers) {
        String plain = text.strip();
        boolean isAlone = plain.regionMatches(true, 0, MARK, 0, MARK.length());
        Matcher code = CODE.matcher(isAlone ? plain.replaceAll("\\s+", "") : plain);
        if (text.length() > 2 * LONGEST || !code.find() || code.group(1).length() > LONGEST) {
            return bad("share.length", LONGEST);
        }
        return switch (Packing.unpacked(code.group(1))) {
            case Packing.Unpacked.Broken() -> bad("share.broken");
            case Packing.Unpacked.Newer(int version) -> bad("share.newer", version);
            case Packing.Unpacked.Good(String patch) -> document(patch, optimizers);
        };
    }

    private static DocumentReading document(String patch, Optimizers optimizers) {
        if (JsonReading.of(patch) instanceof JsonReading.Good(JsonObject changes)) {
            JsonObject whole = JsonPatch.merge(Packing.base(), changes);
            DocumentReading reading = DocumentReader.read(whole.with("format", DocumentWriter.FORMAT), optimizers);
            return reading instanceof DocumentReading.Bad(Complaint why)
                    ? new DocumentReading.Bad(Complaint.of("share.refused").with(why)) : reading;
        }
        return bad("share.broken");
    }

    private static DocumentReading bad(String key, Object... arguments) {
        return new DocumentReading.Bad(Complaint.of(key, arguments));
    }
}
