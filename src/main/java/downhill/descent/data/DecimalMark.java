package downhill.descent.data;

import java.util.function.BooleanSupplier;

/// Finds out whether a table's numbers have a decimal point or a decimal comma.
final class DecimalMark {

    private int points;
    private int commas;
    private int clearCommas;

    private DecimalMark() {
    }

    /// Where cells are separated by commas it is a point. Otherwise it is what more cells have. With a tab `1,234` may as
    /// well be copied from a spreadsheet that writes thousands so: where there is nothing but such cells it is not a comma,
    /// and they are no numbers.
    static char of(TableText text, char separator, BooleanSupplier cancelled) {
        if (separator == ',') {
            return '.';
        }
        DecimalMark found = new DecimalMark();
        TableScan.over(text, separator, cancelled, row -> {
            row.cells().forEach(found::count);
            return true;
        });
        int commas = separator == ';' || found.clearCommas > 0 ? found.commas : 0;
        return commas > 0 && commas >= found.points ? ',' : '.';
    }

    private void count(String cell) {
        if (cell.indexOf('.') >= 0 && !Double.isNaN(CellNumber.of(cell, '.'))) {
            points++;
        } else if (cell.indexOf(',') >= 0 && !Double.isNaN(CellNumber.of(cell, ','))) {
            commas++;
            clearCommas += CellNumber.needsComma(cell) ? 1 : 0;
        }
    }
}
