package downhill.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Makes values of the tokens of a text.
final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxDocumentLength(JsonReading.MOST_BYTES)
                    .maxNestingDepth(JsonReading.DEEPEST).maxStringLength(JsonReading.LONGEST_TEXT)
                    .maxNameLength(JsonReading.LONGEST_NAME).maxNumberLength(JsonReading.LONGEST_NUMBER).build())
            .build();

    private final JsonParser parser;
    private boolean isBegun;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws JsonRefusal where it is not JSON, or more of it than is allowed
    static JsonValue read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser).whole();
        }
    }

    private JsonValue whole() {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw refusal("json.empty");
            }
            isBegun = true;
            JsonValue value = value(first);
            if (parser.nextToken() != null) {
                throw refusal("json.more");
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw new JsonRefusal(JsonProblem.of(place(parser.currentLocation()), "", "json.limit", JsonReading.DEEPEST,
                    JsonReading.LONGEST_TEXT, JsonReading.LONGEST_NAME, JsonReading.LONGEST_NUMBER));
        } catch (UnexpectedEndOfInputException tooShort) {
            throw new JsonRefusal(JsonProblem.of(place(parser.currentLocation()), "", "json.end"));
        } catch (JacksonException other) {
            if (!isBegun) {
                throw new JsonRefusal(JsonProblem.of(JsonPlace.NONE, "", "json.foreign"));
            }
            throw new JsonRefusal(JsonProblem.of(
                    place(other.getLocation() == null ? parser.currentLocation() : other.getLocation()), "",
                    "json.syntax"));
        }
    }

    private JsonValue value(JsonToken token) {
        JsonPlace place = place(parser.currentTokenLocation());
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new JsonText(parser.getString(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> new JsonTruth(true, place);
            case VALUE_FALSE -> new JsonTruth(false, place);
            case VALUE_NULL -> new JsonNull(place);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw refusal("json.syntax");
        };
    }

    private JsonValue object(JsonPlace place) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw new JsonRefusal(JsonProblem.of(place(parser.currentTokenLocation()), name, "json.twice"));
            }
            members.put(name, value(parser.nextToken()));
        }
        return new JsonObject(members, place);
    }

    private JsonValue array(JsonPlace place) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new JsonArray(items, place);
    }

    private JsonValue number(JsonPlace place) {
        JsonNumber number = new JsonNumber(parser.getString(), place);
        if (Double.isInfinite(number.value())) {
            throw refusal("json.infinite");
        }
        return number;
    }

    private JsonRefusal refusal(String key) {
        return new JsonRefusal(JsonProblem.of(place(parser.currentTokenLocation()), "", key));
    }

    private static JsonPlace place(TokenStreamLocation location) {
        return new JsonPlace(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
