package downhill.descent;

import downhill.plugin.Equation;
import downhill.plugin.Optimizer;
import java.util.ArrayList;
import java.util.List;

/// The making of a [Run] from what [RecordingLoop] writes down.
final class Recording {

    private Recording() {
    }

    static Run of(Descent descent) {
        Rows rows = new Rows(descent.loss().weights(), descent.steps() + 1);
        Ending ending = new RecordingLoop().record(rows, descent);
        return run(descent, rows, length(ending, descent), ending);
    }

    /// How many steps a run made that ended so.
    static int length(Ending ending, Descent descent) {
        return switch (ending) {
            case Ending.RanItsLength() -> descent.steps();
            case Ending.StoppedBeingFinite(int row) -> row;
            case Ending.Failed(int row, Complaint why) -> row;
        };
    }

    private static Run run(Descent descent, Rows rows, int length, Ending ending) {
        return new Run(descent, rows, length, ending, List.of());
    }

    /// A run that has only its first row, because the optimizer failed altogether.
    static Run failed(Descent descent, Complaint why) {
        Rows rows = new Rows(descent.loss().weights(), 1);
        rows.place(0, descent.start());
        rows.state(0, descent.loss().at(descent.start()), null);
        return new Run(descent, rows, 0, new Ending.Failed(0, why), List.of());
    }

    /// The same run with every step's working made in advance, for a rule that cannot be trusted to answer later. It
    /// ends before the first step whose working fails.
    static Run withWorkings(Run run, String optimizer) {
        WorkingCheck check = new WorkingCheck(optimizer);
        int size = run.descent().loss().weights();
        List<List<Equation>> workings = new ArrayList<>();
        Ending ending = run.ending();
        try {
            for (int row = 0; row < run.length(); row++) {
                workings.add(check.checked(working(run, run.descent().optimizer(), row), row + 1, size));
            }
        } catch (PluginFault fault) {
            ending = new Ending.Failed(workings.size(), fault.complaint());
        }
        return run.upTo(workings.size(), ending, workings);
    }

    /// @param optimizer the run's own, so that the memory it left is of its type
    @SuppressWarnings("unchecked")
    static <M> List<Equation> working(Run run, Optimizer<M> optimizer, int row) {
        return optimizer.working(run.here(row), run.rate(row), (M) run.memory(row));
    }
}
