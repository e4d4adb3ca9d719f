package downhill.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/// Where lines end and spaces stand.
final class JsonLayout implements PrettyPrinter {

    /// So many plain values of a list stand in a row.
    private static final int ROW = 12;

    /// A list of plain values stands in rows, any other value on lines.
    private record Level(boolean rows) {
    }

    private final boolean lines;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean nextInRows;
    private int inRow;

    /// @param lines whether there are any, beside the one
    JsonLayout(boolean lines) {
        this.lines = lines;
    }

    /// Whether the list that begins now has plain values only.
    void rows(boolean plain) {
        nextInRows = plain;
    }

    private void end(JsonGenerator generator) {
        if (lines) {
            generator.writeRaw("\n" + "  ".repeat(levels.size()));
        }
    }

    private void close(JsonGenerator generator, int count, char bracket) {
        boolean rows = levels.pop().rows();
        if (count > 0 && !rows) {
            end(generator);
        }
        generator.writeRaw(bracket);
    }

    private void separate(JsonGenerator generator, boolean isRowFull) {
        generator.writeRaw(',');
        if (lines && isRowFull) {
            end(generator);
        } else {
            generator.writeRaw(' ');
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        levels.push(new Level(false));
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        end(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        separate(generator, true);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int count) {
        close(generator, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
        levels.push(new Level(nextInRows));
        inRow = 0;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        if (!levels.element().rows()) {
            end(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        inRow++;
        separate(generator, !levels.element().rows() || inRow % ROW == 0);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int count) {
        close(generator, count, ']');
    }
}
