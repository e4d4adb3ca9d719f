package downhill.descent.data;

import java.util.Optional;

/// Gathers what there is to know of one column, cell by cell.
final class ColumnSurvey {

    private int numbers;
    private int others;
    private int grouped;
    private SkippedRow firstGrouped;
    private double first;
    private boolean varies;
    private boolean counts = true;

    void cell(long line, String cell, char mark) {
        double value = CellNumber.of(cell, mark);
        if (Double.isFinite(value)) {
            number(value);
        } else if (!CellNumber.trimmed(cell).isEmpty()) {
            others++;
            SkipReason reason = CellNumber.reason(cell, mark);
            if (reason == SkipReason.GROUPED || reason == SkipReason.THOUSANDS) {
                firstGrouped = grouped == 0 ? SkippedRow.of(line, reason, "", cell) : firstGrouped;
                grouped++;
            }
        }
    }

    /// The first of the cells for whose marks between thousands this is no column of numbers; nothing where it is one, or is
    /// none for something else.
    Optional<SkippedRow> grouped(String name) {
        return numbers < others && numbers + grouped >= others - grouped && grouped > 0
                ? Optional.of(new SkippedRow(firstGrouped.line(), firstGrouped.reason(), name, firstGrouped.cell()))
                : Optional.empty();
    }

    private void number(double value) {
        if (numbers == 0) {
            first = value;
        }
        varies |= value != first;
        counts &= value == first + numbers && (first == 0 || first == 1);
        numbers++;
    }

    TableColumn column(int number, String name) {
        return new TableColumn(number, name, numbers, others, varies, varies && counts && others == 0);
    }
}
