package downhill.descent.data;

import java.util.List;

/// One row of a table's text. A line in quotes may go on over several lines of the file.
///
/// @param line where it begins, from 1
record TableRow(long line, List<String> cells) {

    /// Whether there is something in a cell behind the last that it should have.
    boolean goesBeyond(int columns) {
        for (int index = columns; index < cells.size(); index++) {
            if (!CellNumber.trimmed(cells.get(index)).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
