package downhill.descent.data;

/// Gathers what there is to know of one column, cell by cell.
final class ColumnSurvey {

    private int numbers;
    private int others;
    private double first;
    private boolean varies;
    private boolean counts = true;

    void cell(String cell, char mark) {
        double value = CellNumber.of(cell, mark);
        if (Double.isFinite(value)) {
            number(value);
        } else if (!CellNumber.trimmed(cell).isEmpty()) {
            others++;
        }
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
