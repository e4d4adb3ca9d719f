package downhill.descent.data;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A table of a file or of pasted text, looked through: what columns there are and what is in them. Immutable.
public final class Table {

    private final String name;
    private final TableText text;
    private final TableForm form;
    private final List<TableColumn> columns;
    private final List<List<String>> preview;
    private final int rows;
    private final TableDoubts doubts;

    Table(String name, TableText text, TableForm form, List<TableColumn> columns, List<List<String>> preview, int rows,
            TableDoubts doubts) {
        this.name = name;
        this.text = text;
        this.form = form;
        this.columns = List.copyOf(columns);
        this.preview = List.copyOf(preview);
        this.rows = rows;
        this.doubts = doubts;
    }

    /// What it is called, such as its file without the ending.
    public String name() {
        return name;
    }

    /// How it is written.
    public TableForm form() {
        return form;
    }

    /// What to tell a user of how it was read, the weightiest first.
    public List<DataMessage> told() {
        return Stream.of(doubts.mark(), doubts.grouped().map(SkippedRow::said), text.encoding().told())
                .flatMap(Optional::stream).toList();
    }

    /// Whether its numbers may be other ones than were read, which has to be told before anything else.
    public boolean isDoubtful() {
        return doubts.mark().isPresent();
    }

    /// How its characters were read.
    public Encoding encoding() {
        return text.encoding();
    }

    /// All columns in their order.
    public List<TableColumn> columns() {
        return columns;
    }

    /// How many rows there are below the heading, useful or not.
    public int rows() {
        return rows;
    }

    /// The cells of the first rows below the heading.
    public List<List<String>> preview() {
        return preview;
    }

    /// The columns that x and y can be chosen from.
    public List<TableColumn> numericColumns() {
        return columns.stream().filter(TableColumn::isNumeric).toList();
    }

    /// The column of a name, of the beginning of one, or of a number from 1, where only one fits: see [NamedColumns].
    public Optional<TableColumn> find(String nameOrNumber) {
        List<Integer> meant = NamedColumns.meant(nameOrNumber, names());
        return meant.size() == 1 ? Optional.of(columns.get(meant.getFirst())) : Optional.empty();
    }

    /// What to say of a name or number that no column has, or that several may have.
    public DataMessage unknown(String nameOrNumber) {
        return NamedColumns.unclear(nameOrNumber, names());
    }

    private List<String> names() {
        return columns.stream().map(TableColumn::name).toList();
    }

    /// The first two columns that vary and don't only count the rows, or else the first two that vary, or are numbers at
    /// all; nothing where there are no two.
    public Optional<TableChoice> choice() {
        List<TableColumn> numeric = numericColumns();
        List<TableColumn> best = Stream.of(
                        numeric.stream().filter(column -> column.varies() && !column.counts()).toList(),
                        numeric.stream().filter(TableColumn::varies).toList(), numeric)
                .filter(some -> some.size() >= 2).findFirst().orElse(List.of());
        return best.isEmpty() ? Optional.empty() : Optional.of(new TableChoice(best.get(0), best.get(1)));
    }

    /// What to say where there is no choice.
    public DataMessage noChoice() {
        return doubts.grouped().map(SkippedRow::saidOfAll).orElse(DataMessage.of("data.error.numbers"));
    }

    /// Takes two columns out of the table.
    public Picking pick(TableChoice choice, BooleanSupplier cancelled) {
        return Picker.pick(this, choice, row -> true, cancelled);
    }

    /// The same of those rows only that have a text in a column; the others are not skipped, they are not meant.
    public Picking pick(TableChoice choice, TableColumn where, String value, BooleanSupplier cancelled) {
        return Picker.pick(this, choice, row -> row.cells().size() >= where.number()
                && CellNumber.trimmed(row.cells().get(where.number() - 1)).equals(value), cancelled);
    }

    TableText text() {
        return text;
    }
}
