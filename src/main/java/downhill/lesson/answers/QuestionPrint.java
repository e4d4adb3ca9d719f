package downhill.lesson.answers;

import downhill.json.JsonArray;
import downhill.json.JsonNull;
import downhill.json.JsonNumber;
import downhill.json.JsonObject;
import downhill.json.JsonPatch;
import downhill.json.JsonText;
import downhill.json.JsonTruth;
import downhill.json.JsonValue;
import downhill.json.JsonWriter;
import downhill.lesson.Lesson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A short print of a question: the same as long as what is asked is the same, whatever words it is asked in, and wherever
/// the page stands in its lesson.
public final class QuestionPrint {

    private static final int BYTES = 6;
    /// What a question says, in any language, and what is said to answers: an answer means the same without.
    private static final Set<String> WORDS = Set.of("ask", "text", "reply", "correct", "otherwise");
    /// What of a scene has nothing to do with what is asked.
    private static final String PARTS = "parts";

    private QuestionPrint() {
    }

    /// The prints of a lesson's pages, in their order; nothing for a page that asks nothing.
    public static List<Optional<String>> of(Lesson lesson) {
        List<Optional<String>> prints = new ArrayList<>();
        JsonObject scene = JsonObject.EMPTY;
        for (JsonValue page : pages(lesson)) {
            JsonObject written = (JsonObject) page;
            if (written.find("scene").orElse(JsonNull.MADE) instanceof JsonObject patch) {
                scene = JsonPatch.merge(scene, patch);
            }
            JsonObject shown = scene.without(PARTS);
            prints.add(written.find("question").filter(JsonObject.class::isInstance)
                    .map(question -> printed(JsonObject.EMPTY.with("scene", sorted(shown))
                            .with("question", sorted(question)))));
        }
        return prints;
    }

    private static List<JsonValue> pages(Lesson lesson) {
        return lesson.source().find("pages").orElse(JsonNull.MADE) instanceof JsonArray pages ? pages.items() : List.of();
    }

    /// The same without words, and with its members in one order.
    private static JsonValue sorted(JsonValue value) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject all = JsonObject.EMPTY;
                for (var member : new TreeMap<>(object.members()).entrySet()) {
                    all = WORDS.contains(member.getKey()) ? all : all.with(member.getKey(), sorted(member.getValue()));
                }
                yield all;
            }
            case JsonArray array -> JsonArray.of(array.items().stream().map(QuestionPrint::sorted).toList());
            case JsonText text -> text;
            case JsonNumber number -> number;
            case JsonTruth truth -> truth;
            case JsonNull nothing -> nothing;
        };
    }

    private static String printed(JsonObject asked) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(JsonWriter.line(asked).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
