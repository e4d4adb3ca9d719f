package downhill.descent.data;

import downhill.formula.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A file that comes with the product. It is read like a user's.
///
/// @param id how command line and messages call the data
/// @param name what the data are called
/// @param file the file's name without its ending
/// @param only the value of column `set` where only some of the rows are meant
/// @param columns those that can be x and y; the first two are unless others are chosen
record CatalogueFile(String id, String name, String file, Optional<String> only, List<CatalogueColumn> columns) {

    CatalogueFile {
        columns = List.copyOf(columns);
    }

    List<String> names() {
        return columns.stream().map(CatalogueColumn::name).toList();
    }

    /// @throws IllegalArgumentException if x or y is none of [#names()]
    CatalogueData with(String x, String y) {
        Table table = table();
        CatalogueColumn left = column(x);
        CatalogueColumn right = column(y);
        TableChoice choice = new TableChoice(found(table, left.heading()), found(table, right.heading()));
        Picking picked = only.map(set -> table.pick(choice, found(table, "set"), set, () -> false))
                .orElseGet(() -> table.pick(choice, () -> false));
        if (!(picked instanceof Picking.Good(Dataset data, List<SkippedRow> skipped))) {
            throw new IllegalStateException(file + ": " + picked);
        }
        Columns points = data.points();
        return new CatalogueData(id, name, Dataset.of(name, left.name(), right.name(), Columns.of(
                inUnit(left, points.rows(), points::x), inUnit(right, points.rows(), points::y))), skipped);
    }

    /// The file as it is.
    Table table() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(file + ".csv")) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            TableReading reading = TableReading.of(name, bytes, TableWish.NONE, () -> false);
            return reading instanceof TableReading.Good(Table table) ? table : failed(reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private Table failed(TableReading reading) {
        throw new IllegalStateException(file + ": " + reading);
    }

    private CatalogueColumn column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no column " + wanted));
    }

    private TableColumn found(Table table, String heading) {
        return table.find(heading).orElseThrow(() -> new IllegalStateException(file + " has no column " + heading));
    }

    private static double[] inUnit(CatalogueColumn column, int rows, IntToDoubleFunction value) {
        return IntStream.range(0, rows).mapToDouble(row -> column.inUnit(value.applyAsDouble(row))).toArray();
    }
}
