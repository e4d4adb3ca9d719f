package downhill.descent.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// The first rows of a table, taken apart by a separator, and how well that goes.
///
/// @param separator what was taken to stand between cells
/// @param rows the first rows, up to where something is wrong
record TableSample(char separator, List<TableRow> rows) {

    private static final int ROWS = 200;

    static TableSample of(TableText text, char separator, BooleanSupplier cancelled) {
        List<TableRow> rows = new ArrayList<>();
        try {
            TableScan.over(text, separator, cancelled, row -> {
                rows.add(row);
                return rows.size() < ROWS;
            });
        } catch (TableRefusal refusal) {
            // What is wrong is told when all rows are read.
            return new TableSample(separator, rows);
        }
        return new TableSample(separator, rows);
    }

    /// By the separator that fits best; of two that fit equally well the one named first.
    static TableSample best(TableText text, BooleanSupplier cancelled) {
        TableSample best = null;
        for (char separator : TableWish.SEPARATORS) {
            TableSample sample = of(text, separator, cancelled);
            if (best == null || sample.fit() > best.fit()) {
                best = sample;
            }
        }
        return best.fit() > 0 ? best : of(text, ',', cancelled);
    }

    /// How many cells most rows have; of two numbers that are equally frequent the larger.
    int columns() {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .map(most -> counts.entrySet().stream().filter(entry -> entry.getValue().equals(counts.get(most)))
                        .mapToInt(Map.Entry::getKey).max().orElse(most))
                .orElse(0);
    }

    /// 0 where there is only one column; up to 2 where all rows have equally many cells and all are numbers.
    private double fit() {
        int columns = columns();
        if (columns < 2) {
            return 0;
        }
        List<TableRow> alike = rows.stream().filter(row -> row.cells().size() == columns).toList();
        long numbers = alike.stream().flatMap(row -> row.cells().stream()).filter(this::isNumber).count();
        return alike.size() / (double) rows.size() + numbers / (double) (alike.size() * columns);
    }

    private boolean isNumber(String cell) {
        return separator == ',' ? !Double.isNaN(CellNumber.of(cell, '.')) : isEither(cell);
    }

    /// Whether the first row has no number in it.
    boolean hasHeading() {
        return !rows.isEmpty() && rows.getFirst().cells().stream().noneMatch(TableSample::isEither);
    }

    /// Marks between thousands make a cell none that can be used, but it is no name, and no comma in it ends it.
    private static boolean isEither(String cell) {
        return CellNumber.isEither(cell) || CellNumber.isGrouped(cell);
    }
}
