package downhill.session;

import downhill.descent.Catalogue;
import downhill.descent.Complaint;
import downhill.descent.DataStart;
import downhill.descent.Problem;
import downhill.descent.Scenario;
import downhill.descent.data.DataMessage;
import downhill.descent.data.Dataset;
import downhill.descent.data.Picking;
import downhill.descent.data.SkippedRow;
import downhill.descent.data.Table;
import downhill.descent.data.TableChoice;
import downhill.descent.data.TableReading;
import downhill.descent.data.TableWish;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The data that the loss goes over: taken from a table, and changed point by point. All of it can be undone.
///
/// What takes its time is done in the background; until then what was there is shown.
public final class DataEditing {

    private final SessionParts parts;
    private final Changes changes;
    private final Switching switching;
    private final Notices notices;
    private final Background<Object, Runnable> background;
    private final PointEditing points;
    private final KnownTables tables = new KnownTables();

    DataEditing(SessionParts parts, Changes changes, Switching switching, Notices notices, Workers workers) {
        this.parts = parts;
        this.changes = changes;
        this.switching = switching;
        this.notices = notices;
        background = new Background<>(workers.readings(), workers.foreground(), Background.Outdated.DROPPED);
        points = new PointEditing(parts, changes, workers);
    }

    private Dataset data() {
        return parts.editing().wanted().scenario().problem().data();
    }

    /// The table that the data were taken from, if other columns of it can be chosen.
    public Optional<Table> table() {
        return tables.of(data());
    }

    /// Takes data in the place of those there are. A loss that goes over data stays; any other gives way to a straight line,
    /// or to odds where y is 0 or 1. Without data the home loss is shown.
    public void take(Dataset data) {
        if (data.isEmpty()) {
            background.giveUp();
            switching.choose(Catalogue.first());
            return;
        }
        takeMade(() -> data);
    }

    /// @param made makes data that are not empty; in the background
    private void takeMade(Supplier<Dataset> made) {
        points.giveUp();
        Scenario scenario = parts.editing().wanted().scenario();
        String present = scenario.loss();
        boolean stays = !data().isEmpty() && Formula.parse(present) instanceof Parsed.Good(Formula read) && read.overRows();
        background.want(new Object(), (cancelled, pass) -> {
            Dataset data = made.get();
            prepare(new Problem(stays ? present : DataStart.formula(data), data), scenario, pass);
        }, Runnable::run);
    }

    /// The same, with rows that were left out, which is told.
    public void take(Dataset data, List<SkippedRow> skipped) {
        take(data);
        tell(skipped);
    }

    private void prepare(Problem problem, Scenario present, Consumer<Runnable> pass) {
        if (Formula.parse(problem.formula()) instanceof Parsed.Good(Formula formula)) {
            ReadLoss read = ReadLoss.of(formula, problem.data());
            DataStart start = DataStart.of(problem, read.loss());
            Optional<Complaint> refusal = start.refusal(problem.data().points(), read.loss());
            if (refusal.isPresent()) {
                pass.accept(() -> notices.tell(refusal.get()));
                return;
            }
            ReadLoss seen = read.seenBy(start.applyTo(present, problem));
            pass.accept(() -> {
                parts.editing().texts().keep(seen);
                switching.become(scenario -> start.applyTo(scenario, problem), start.nudge());
            });
        }
    }

    /// Reads a file with a table and takes two of its columns.
    public void read(Path file) {
        read(cancelled -> TableReading.of(file, TableWish.NONE, cancelled));
    }

    /// Reads what was copied from a spreadsheet.
    ///
    /// @param name what the data are called
    public void paste(String name, String text) {
        read(cancelled -> TableReading.of(name, text, TableWish.NONE, cancelled));
    }

    private void read(Function<BooleanSupplier, TableReading> reading) {
        background.want(new Object(), (cancelled, pass) -> {
            switch (reading.apply(cancelled)) {
                case TableReading.Good(Table read) -> pass.accept(() -> open(read));
                case TableReading.Bad(DataMessage message) -> pass.accept(() -> notices.tell(Complaint.of(message)));
                case TableReading.Cancelled() -> { }
            }
        }, Runnable::run);
    }

    private void open(Table read) {
        read.choice().ifPresentOrElse(choice -> choose(read, choice),
                () -> notices.tell(Complaint.of(read.noChoice())));
    }

    /// Takes two columns of a table.
    public void choose(Table of, TableChoice choice) {
        background.want(new Object(), (cancelled, pass) -> {
            switch (of.pick(choice, cancelled)) {
                case Picking.Good(Dataset picked, List<SkippedRow> skipped) -> pass.accept(() -> {
                    tables.add(of, picked);
                    take(picked, skipped);
                    if (skipped.isEmpty() || of.isDoubtful()) {
                        of.told().stream().findFirst().map(Complaint::of).ifPresent(notices::afterNext);
                    }
                });
                case Picking.Bad(DataMessage message) -> pass.accept(() -> notices.tell(Complaint.of(message)));
                case Picking.Cancelled() -> { }
            }
        }, Runnable::run);
    }

    /// Which rows were left out, and why; never nothing where there were some.
    private void tell(List<SkippedRow> skipped) {
        if (!skipped.isEmpty()) {
            Complaint first = Complaint.of(skipped.getFirst().said());
            notices.afterNext(skipped.size() == 1 ? first
                    : Complaint.of("data.left-out", skipped.size(), lines(skipped)));
        }
    }

    private static String lines(List<SkippedRow> skipped) {
        String some = String.join(", ", skipped.stream().limit(12).map(row -> Long.toString(row.line())).toList());
        return skipped.size() > 12 ? some + ", …" : some;
    }

    /// Makes both columns comparable, or takes that back.
    public void standardize(boolean wanted) {
        Dataset now = data();
        if (wanted && now.original().isEmpty()) {
            takeMade(now::standardized);
        } else if (!wanted) {
            // They may still be on their way.
            background.giveUp();
            now.original().ifPresent(this::take);
        }
    }

    /// Moves a point.
    ///
    /// @param changed how data are called that are no longer as they were measured
    public void move(int row, double x, double y, UnaryOperator<String> changed) {
        points.change((columns, by) -> columns.with(row, by.originalX(x), by.originalY(y)), changed);
    }

    public void add(double x, double y, UnaryOperator<String> changed) {
        points.change((columns, by) -> columns.plus(by.originalX(x), by.originalY(y)), changed);
    }

    /// Takes a point away; the last two stay.
    public void remove(int row, UnaryOperator<String> changed) {
        points.change((columns, by) -> columns.rows() > 2 && row < columns.rows() ? columns.without(row) : columns, changed);
    }

    /// Other made-up data, seen as those before.
    public void remake(Dataset made) {
        changes.edit(scenario -> scenario.with(new Problem(scenario.loss(), made)));
    }
}
