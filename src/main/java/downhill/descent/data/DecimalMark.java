package downhill.descent.data;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds out whether a table's numbers have a decimal point or a decimal comma.
///
/// @param mark the decimal mark, a point or a comma
/// @param told what has to be said where the comma may as well stand between the thousands
record DecimalMark(char mark, Optional<DataMessage> told) {

    static DecimalMark of(char mark) {
        return new DecimalMark(mark, Optional.empty());
    }

    /// Where cells are separated by commas it is a point. Otherwise it is the other than what is seen between thousands, as
    /// in `1,234.5`, or else what more cells have. With a tab `1,234` may as well be copied from a spreadsheet that writes
    /// thousands so: where there is nothing but such cells it is not a comma, and they are no numbers. With a semicolon,
    /// which is written where a comma is the decimal mark, they are numbers, and how they were read is told.
    static DecimalMark of(TableText text, char separator, BooleanSupplier cancelled) {
        if (separator == ',') {
            return of('.');
        }
        Counts counts = new Counts();
        TableScan.over(text, separator, cancelled, row -> {
            row.cells().forEach(cell -> counts.count(row.line(), cell));
            return true;
        });
        return counts.mark(separator);
    }

    /// How many cells speak for which mark.
    private static final class Counts {

        private int points;
        private int commas;
        private int clearPoints;
        private int clearCommas;
        private boolean hasThousands;
        private long line;
        private String unclear = "";

        void count(long at, String cell) {
            if (CellNumber.isGrouped(cell)) {
                grouped(CellNumber.thousandsMark(cell));
            } else if (cell.indexOf('.') >= 0 && !Double.isNaN(CellNumber.of(cell, '.'))) {
                points++;
                clearPoints += CellNumber.needs('.', cell) ? 1 : 0;
            } else if (cell.indexOf(',') >= 0 && !Double.isNaN(CellNumber.of(cell, ','))) {
                commas++;
                if (CellNumber.needs(',', cell)) {
                    clearCommas++;
                } else if (unclear.isEmpty()) {
                    line = at;
                    unclear = CellNumber.trimmed(cell);
                }
            }
        }

        /// A space or an apostrophe between thousands tells nothing of the decimal mark.
        private void grouped(char thousands) {
            if (thousands == ',') {
                clearPoints++;
                hasThousands = true;
            } else if (thousands == '.') {
                clearCommas++;
                hasThousands = true;
            }
        }

        DecimalMark mark(char separator) {
            if (hasThousands) {
                return of(clearCommas > clearPoints ? ',' : '.');
            }
            if (commas == 0 || commas < points || separator != ';' && clearCommas == 0) {
                return of('.');
            }
            return clearCommas > 0 ? of(',') : new DecimalMark(',', Optional.of(DataMessage.of("data.comma", line,
                    SkippedRow.quoted(unclear), unclear.replace(',', '.'))));
        }
    }
}
