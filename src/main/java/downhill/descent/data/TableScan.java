package downhill.descent.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// One pass over a table's text, row by row.
final class TableScan {

    private TableScan() {
    }

    /// Takes the text apart. Empty lines are no rows.
    ///
    /// @param row is given each row, and says whether to go on
    /// @throws TableRefusal where the text can't be taken apart
    /// @throws CancellationException once `cancelled` says yes
    static void over(TableText text, char separator, BooleanSupplier cancelled, Predicate<TableRow> row) {
        try (Reader watched = new WatchedText(text.open(), separator, cancelled);
                CsvReader<TableRow> rows = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true)
                        .allowMissingFields(true).detectBomHeader(false).build(new RowBuilder(), watched)) {
            for (TableRow next : rows) {
                if (!row.test(next)) {
                    return;
                }
            }
        } catch (CsvParseException wrapped) {
            throw reason(wrapped);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory", impossible);
        }
    }

    /// What ended the pass. What the library itself can't take is a cell of millions of characters.
    private static RuntimeException reason(CsvParseException wrapped) {
        return switch (wrapped.getCause()) {
            case TableRefusal refusal -> refusal;
            case CancellationException cancelled -> cancelled;
            case null, default -> new TableRefusal("data.error.cell.somewhere", TableReading.LONGEST_CELL);
        };
    }
}
