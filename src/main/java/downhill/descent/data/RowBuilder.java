package downhill.descent.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/// Makes a row of the cells that are found in a text, and holds them to the limits.
final class RowBuilder extends AbstractBaseCsvCallbackHandler<TableRow> {

    private List<String> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long line) {
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        if (index >= TableReading.MOST_COLUMNS) {
            throw new TableRefusal("data.error.columns", getStartingLineNumber(), TableReading.MOST_COLUMNS);
        }
        if (length > TableReading.LONGEST_CELL) {
            throw new TableRefusal("data.error.cell", getStartingLineNumber(), TableReading.LONGEST_CELL);
        }
        cells.add(new String(buffer, offset, length));
    }

    @Override
    protected TableRow buildRecord() {
        return new TableRow(getStartingLineNumber(), cells);
    }
}
