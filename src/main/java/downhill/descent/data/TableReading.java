package downhill.descent.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// What became of a text that should be a table. Whatever the text, there is an answer, never an exception.
public sealed interface TableReading {

    /// The largest text, in bytes.
    int MOST_BYTES = 64 << 20;

    /// The most rows, without the heading.
    int MOST_ROWS = 100_000;

    /// The most columns.
    int MOST_COLUMNS = 1_000;

    /// The most characters of a cell.
    int LONGEST_CELL = 10_000;

    record Good(Table table) implements TableReading {
    }

    /// @param message what is wrong, where, and what would be right
    record Bad(DataMessage message) implements TableReading {
    }

    /// Nobody wanted it any more.
    record Cancelled() implements TableReading {
    }

    /// Reads a file.
    ///
    /// @param wish what is known of how it is written
    /// @param cancelled asked often; once it says yes, the reading ends
    static TableReading of(Path file, TableWish wish, BooleanSupplier cancelled) {
        try {
            String name = String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\.[^.]{1,5}$", "");
            return of(name, TableFile.bytes(file), wish, cancelled);
        } catch (TableRefusal refusal) {
            return new Bad(refusal.said());
        }
    }

    /// Reads pasted text.
    static TableReading of(String name, String pasted, TableWish wish, BooleanSupplier cancelled) {
        return pasted.length() > MOST_BYTES ? new Bad(tooLarge())
                : of(name, pasted.getBytes(StandardCharsets.UTF_8), wish, cancelled);
    }

    /// Reads the bytes of a file.
    ///
    /// @param name what the data will be called
    /// @param bytes not to be changed afterwards: they are kept
    static TableReading of(String name, byte[] bytes, TableWish wish, BooleanSupplier cancelled) {
        try {
            return new Good(TableReader.read(name, bytes, wish, cancelled));
        } catch (TableRefusal refusal) {
            return new Bad(refusal.said());
        } catch (CancellationException stopped) {
            return new Cancelled();
        }
    }

    static DataMessage tooLarge() {
        return DataMessage.of("data.error.large", MOST_BYTES >> 20);
    }
}
