package downhill.cli;

import downhill.descent.Complaint;
import downhill.descent.data.DataMessage;
import downhill.descent.data.Dataset;
import downhill.descent.data.Datasets;
import downhill.descent.data.NamedColumns;
import downhill.descent.data.Picking;
import downhill.descent.data.SkippedRow;
import downhill.descent.data.SyntheticData;
import downhill.descent.data.Table;
import downhill.descent.data.TableChoice;
import downhill.descent.data.TableColumn;
import downhill.descent.data.TableReading;
import downhill.descent.data.TableWish;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the data that the arguments name: a set that comes with the product, by its id, or a file.
final class DataReader {

    /// So many rows that were left out are named; then only how many more there are.
    private static final int NAMED = 5;

    private final Arguments arguments;
    private final List<Complaint> asides = new ArrayList<>();
    private final Dataset data;

    DataReader(Arguments arguments) {
        this.arguments = arguments;
        for (Option option : List.of(Option.X, Option.Y, Option.STANDARDIZE, Option.BATCH)) {
            if (arguments.has(option) && !arguments.has(Option.DATA)) {
                throw new Refused(Refusal.at(option, "cli.data.needed"));
            }
        }
        Dataset read = arguments.one(Option.DATA).map(this::read).orElse(Dataset.NONE);
        data = arguments.has(Option.STANDARDIZE) ? read.standardized() : read;
    }

    /// The data; none where none are named.
    Dataset data() {
        return data;
    }

    /// What there is to say of the data: which code page was guessed, and which rows can't be used, and why.
    List<Complaint> asides() {
        return List.copyOf(asides);
    }

    private Dataset read(String name) {
        if (name.equals(SyntheticData.ID)) {
            return SyntheticData.USUAL.dataset("Made up");
        }
        return Datasets.ids().contains(name) ? known(name) : file(name);
    }

    private Dataset known(String id) {
        List<String> columns = Datasets.columns(id);
        String x = column(Option.X, columns, columns.get(0));
        String y = column(Option.Y, columns, columns.get(1));
        var found = Datasets.find(id, x, y).orElseThrow();
        note(found.skipped());
        return found.points();
    }

    private String column(Option option, List<String> columns, String usual) {
        String wanted = arguments.one(option).orElse(usual);
        List<Integer> meant = NamedColumns.meant(wanted, columns);
        if (meant.size() != 1) {
            throw new Refused(Refusal.at(option, Complaint.of(NamedColumns.unclear(wanted, columns))));
        }
        return columns.get(meant.getFirst());
    }

    private Dataset file(String name) {
        try {
            return switch (TableReading.of(Path.of(name), TableWish.NONE, () -> false)) {
                case TableReading.Good(Table table) -> picked(table);
                case TableReading.Bad(DataMessage message) ->
                        throw new Refused(Refusal.at(Option.DATA, Complaint.of(message)));
                case TableReading.Cancelled() -> throw new IllegalStateException("nobody cancels it");
            };
        } catch (InvalidPathException nowhere) {
            throw new Refused(Refusal.at(Option.DATA, "data.error.no-file", name));
        }
    }

    private Dataset picked(Table table) {
        TableChoice usual = table.choice().orElseThrow(() -> new Refused(Refusal.at(Option.DATA,
                Complaint.of(table.noChoice()))));
        TableChoice choice = new TableChoice(column(Option.X, table, usual.x()), column(Option.Y, table, usual.y()));
        return switch (table.pick(choice, () -> false)) {
            case Picking.Good(Dataset points, List<SkippedRow> skipped) -> {
                table.told().stream().map(Complaint::of).forEach(asides::add);
                note(skipped);
                yield points;
            }
            case Picking.Bad(DataMessage message) -> throw new Refused(Refusal.at(Option.DATA, Complaint.of(message)));
            case Picking.Cancelled() -> throw new IllegalStateException("nobody cancels it");
        };
    }

    private TableColumn column(Option option, Table table, TableColumn usual) {
        return arguments.one(option).map(name -> table.find(name)
                .orElseThrow(() -> new Refused(Refusal.at(option, Complaint.of(table.unknown(name)))))).orElse(usual);
    }

    private void note(List<SkippedRow> skipped) {
        skipped.stream().limit(NAMED).map(SkippedRow::said).map(Complaint::of).forEach(asides::add);
        if (skipped.size() > NAMED) {
            asides.add(Complaint.of("data.skipped.more", skipped.size() - NAMED));
        }
    }
}
