package downhill.descent.data;

import java.util.Optional;

/// What of a table's marks between digits a user should know.
///
/// @param mark how a comma was read that may as well stand between thousands
/// @param grouped the first cell of a column that is none of numbers only because of marks between thousands
record TableDoubts(Optional<DataMessage> mark, Optional<SkippedRow> grouped) {
}
