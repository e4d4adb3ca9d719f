package downhill.descent.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks through a text: how it is written, what columns there are, and whether it keeps to the limits.
final class TableReader {

    private static final int PREVIEW = 20;

    private final TableForm form;
    private final List<ColumnSurvey> surveys;
    private final List<List<String>> preview = new ArrayList<>();
    private List<String> heading = List.of();
    private int rows;
    private boolean isBelowHeading;

    private TableReader(TableForm form, int columns) {
        this.form = form;
        surveys = Stream.generate(ColumnSurvey::new).limit(columns).toList();
        isBelowHeading = !form.hasHeading();
    }

    /// @throws TableRefusal where there is no table in it
    static Table read(String name, byte[] bytes, TableWish wish, BooleanSupplier cancelled) {
        refuseWhatIsNoText(bytes);
        TableText text = new TableText(bytes, Encoding.of(bytes, cancelled));
        TableSample sample = wish.separator().map(separator -> TableSample.of(text, separator, cancelled))
                .orElseGet(() -> TableSample.best(text, cancelled));
        DecimalMark mark = wish.mark().map(DecimalMark::of)
                .orElseGet(() -> DecimalMark.of(text, sample.separator(), cancelled));
        TableForm form = new TableForm(sample.separator(), wish.hasHeading().orElseGet(sample::hasHeading),
                mark.mark());
        TableReader reader = new TableReader(form, columns(sample, form));
        TableScan.over(text, form.separator(), cancelled, reader::row);
        return reader.table(name, text, mark.told());
    }

    private static void refuseWhatIsNoText(byte[] bytes) {
        if (bytes.length > TableReading.MOST_BYTES) {
            throw new TableRefusal(TableReading.tooLarge());
        }
        if (Encoding.begins(bytes, 'P', 'K', 3, 4) || Encoding.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new TableRefusal("data.error.spreadsheet");
        }
    }

    /// As many as the heading has, or, where that is only one cell, as most rows have: that one is the table's title.
    private static int columns(TableSample sample, TableForm form) {
        if (!form.hasHeading() || sample.rows().isEmpty()) {
            return sample.columns();
        }
        int headed = sample.rows().getFirst().cells().size();
        return headed > 1 ? headed : sample.columns();
    }

    private boolean row(TableRow row) {
        if (!isBelowHeading) {
            heading = row.cells();
            isBelowHeading = true;
            return true;
        }
        rows++;
        if (rows > TableReading.MOST_ROWS) {
            throw new TableRefusal("data.error.rows", TableReading.MOST_ROWS);
        }
        if (preview.size() < PREVIEW) {
            preview.add(List.copyOf(row.cells()));
        }
        int cells = Math.min(row.cells().size(), surveys.size());
        for (int index = 0; index < cells; index++) {
            surveys.get(index).cell(row.line(), row.cells().get(index), form.mark());
        }
        return true;
    }

    private Table table(String name, TableText text, Optional<DataMessage> mark) {
        if (rows == 0) {
            throw new TableRefusal(heading.isEmpty() ? "data.error.empty" : "data.error.no-rows");
        }
        if (surveys.size() < 2) {
            throw new TableRefusal("data.error.one-column");
        }
        List<String> names = ColumnNames.of(heading, surveys.size());
        List<TableColumn> columns = IntStream.range(0, surveys.size())
                .mapToObj(index -> surveys.get(index).column(index + 1, names.get(index))).toList();
        Optional<SkippedRow> grouped = IntStream.range(0, surveys.size())
                .mapToObj(index -> surveys.get(index).grouped(names.get(index))).flatMap(Optional::stream).findFirst();
        return new Table(name, text, form, columns, preview, rows, new TableDoubts(mark, grouped));
    }
}
