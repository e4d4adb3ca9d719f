package downhill.descent.data;

/// A row of a table that was left out, and why.
///
/// @param line where it begins in the file, from 1
/// @param column the name of the column that it is about; of the last column where the row goes beyond it
/// @param cell what stands there, shortened
public record SkippedRow(long line, SkipReason reason, String column, String cell) {

    private static final int LONGEST = 40;

    static SkippedRow of(long line, SkipReason reason, String column, String cell) {
        return new SkippedRow(line, reason, column, shortened(cell));
    }

    /// A text short enough to be quoted in a sentence.
    static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…" : plain;
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
