package downhill.descent.data;

import downhill.text.Quote;

/// A row of a table that was left out, and why.
///
/// @param line where it begins in the file, from 1
/// @param column the name of the column that it is about; of the last column where the row goes beyond it
/// @param cell what stands there, shortened
public record SkippedRow(long line, SkipReason reason, String column, String cell) {

    private static final int LONGEST = 40;

    static SkippedRow of(long line, SkipReason reason, String column, String cell) {
        return new SkippedRow(line, reason, column, quoted(cell));
    }

    /// What stands in a table, as it is told of.
    static String quoted(String cell) {
        return Quote.line(cell, LONGEST);
    }

    /// One sentence that names the line and the reason.
    public DataMessage said() {
        return DataMessage.of(reason.key(), line, column, cell);
    }

    /// One sentence for a table of which no row can be used, this being the first.
    DataMessage saidOfAll() {
        return DataMessage.of(reason.keyForAll(), line, column, cell);
    }
}
