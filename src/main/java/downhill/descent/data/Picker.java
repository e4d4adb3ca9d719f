package downhill.descent.data;

import downhill.formula.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Takes two columns out of a table. For one pass.
final class Picker {

    private final Table table;
    private final TableChoice choice;
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final double[] x;
    private final double[] y;
    private int rows;
    private boolean isBelowHeading;

    private Picker(Table table, TableChoice choice) {
        this.table = table;
        this.choice = choice;
        x = new double[table.rows()];
        y = new double[table.rows()];
        isBelowHeading = !table.form().hasHeading();
    }

    /// @param meant whether a row is asked for at all
    static Picking pick(Table table, TableChoice choice, Predicate<TableRow> meant, BooleanSupplier cancelled) {
        Picker picker = new Picker(table, choice);
        try {
            TableScan.over(table.text(), table.form().separator(), cancelled, row -> {
                if (picker.isBelowHeading && meant.test(row)) {
                    picker.row(row);
                }
                picker.isBelowHeading = true;
                return true;
            });
        } catch (CancellationException stopped) {
            return new Picking.Cancelled();
        } catch (TableRefusal refusal) {
            return new Picking.Bad(refusal.said());
        }
        return picker.picked();
    }

    private void row(TableRow row) {
        if (row.goesBeyond(table.columns().size())) {
            skipped.add(SkippedRow.of(row.line(), SkipReason.TOO_MANY_CELLS, table.columns().getLast().name(), ""));
            return;
        }
        double left = number(row, choice.x());
        double right = Double.isFinite(left) ? number(row, choice.y()) : Double.NaN;
        if (Double.isFinite(left) && Double.isFinite(right)) {
            x[rows] = left;
            y[rows] = right;
            rows++;
        }
    }

    /// Notes the row as skipped where there is no number.
    private double number(TableRow row, TableColumn column) {
        if (row.cells().size() < column.number()) {
            skipped.add(SkippedRow.of(row.line(), SkipReason.MISSING, column.name(), ""));
            return Double.NaN;
        }
        String cell = row.cells().get(column.number() - 1);
        double value = CellNumber.of(cell, table.form().mark());
        if (!Double.isFinite(value)) {
            skipped.add(SkippedRow.of(row.line(), CellNumber.reason(cell, table.form().mark()), column.name(), cell));
        }
        return value;
    }

    private Picking picked() {
        if (rows == 0) {
            return new Picking.Bad(skipped.isEmpty() ? DataMessage.of("data.error.no-rows")
                    : skipped.getFirst().saidOfAll());
        }
        return new Picking.Good(Dataset.of(table.name(), choice.x().name(), choice.y().name(),
                Columns.of(Arrays.copyOf(x, rows), Arrays.copyOf(y, rows))), skipped);
    }
}
