package downhill.descent.data;

import java.util.List;
import java.util.Optional;

/// What a user says of how a table is written; what isn't said is found.
///
/// @param separator what stands between cells
/// @param hasHeading whether the first row names the columns
/// @param mark the decimal mark, a point or a comma
public record TableWish(Optional<Character> separator, Optional<Boolean> hasHeading, Optional<Character> mark) {

    /// What can stand between cells.
    public static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    /// What can stand before the digits of a fraction.
    public static final List<Character> MARKS = List.of('.', ',');

    /// Everything is found.
    public static final TableWish NONE = new TableWish(Optional.empty(), Optional.empty(), Optional.empty());

    public TableWish {
        if (!SEPARATORS.contains(separator.orElse(',')) || !MARKS.contains(mark.orElse('.'))) {
            throw new IllegalArgumentException("separator " + separator + ", decimal mark " + mark);
        }
    }

    public TableWish withSeparator(char other) {
        return new TableWish(Optional.of(other), hasHeading, mark);
    }

    public TableWish withHeading(boolean other) {
        return new TableWish(separator, Optional.of(other), mark);
    }

    public TableWish withMark(char other) {
        return new TableWish(separator, hasHeading, Optional.of(other));
    }
}
