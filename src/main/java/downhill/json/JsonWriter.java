package downhill.json;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/// Writes values as text: always the same text for the same value, in every locale.
public final class JsonWriter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new LoneSurrogates()).build();

    private final JsonGenerator generator;
    private final JsonLayout layout;

    private JsonWriter(JsonGenerator generator, JsonLayout layout) {
        this.generator = generator;
        this.layout = layout;
    }

    /// For people: a member a line, lists of plain values in rows, and an end of line at the end.
    public static String pretty(JsonValue value) {
        return written(value, new JsonLayout(true)) + "\n";
    }

    /// On one line, with spaces.
    public static String line(JsonValue value) {
        return written(value, new JsonLayout(false));
    }

    private static String written(JsonValue value, JsonLayout layout) {
        StringWriter text = new StringWriter();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }

            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        };
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            new JsonWriter(generator, layout).write(value);
        }
        return text.toString();
    }

    private void write(JsonValue value) {
        switch (value) {
            case JsonNull nothing -> generator.writeNull();
            case JsonTruth truth -> generator.writeBoolean(truth.value());
            case JsonNumber number -> generator.writeNumber(number.text());
            case JsonText text -> generator.writeString(text.value());
            case JsonArray array -> {
                layout.rows(array.items().stream().noneMatch(JsonWriter::isNested));
                generator.writeStartArray();
                array.items().forEach(this::write);
                generator.writeEndArray();
            }
            case JsonObject object -> {
                generator.writeStartObject();
                object.members().forEach((name, member) -> {
                    generator.writeName(name);
                    write(member);
                });
                generator.writeEndObject();
            }
        }
    }

    private static boolean isNested(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }
}
