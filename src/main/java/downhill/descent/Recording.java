package downhill.descent;

import java.util.ArrayList;
import java.util.List;

/// The making of a [Run]: asks the optimizer for one step after the other and writes down what came of it.
final class Recording {

    private Recording() {
    }

    static Run of(Descent descent) {
        return of(descent, descent.optimizer());
    }

    private static <M> Run of(Descent descent, Optimizer<M> optimizer) {
        Loss loss = descent.loss();
        double rate = descent.rate();
        int steps = descent.steps();
        Rows rows = new Rows(loss.weights(), steps + 1);
        Vector point = descent.start();
        Evaluation evaluation = loss.at(point);
        Ending ending = new Ending.RanItsLength();
        int row = 0;
        try {
            M memory = optimizer.memory(point);
            rows.state(0, point, evaluation, memory);
            while (row < steps) {
                Here here = new Here(loss, point, evaluation.value(), evaluation.gradient(), evaluation.curvature(),
                        row + 1, steps);
                Step<M> step = optimizer.step(here, rate, memory);
                Vector next = point.plus(step.change());
                Evaluation there = loss.at(next);
                if (!next.isFinite() || !Double.isFinite(there.value())) {
                    ending = new Ending.StoppedBeingFinite(row);
                    break;
                }
                rows.change(row, step.change());
                row++;
                point = next;
                evaluation = there;
                memory = step.memory();
                rows.state(row, point, evaluation, memory);
            }
        } catch (PluginFault fault) {
            rows.state(row, point, evaluation, null);
            ending = new Ending.Failed(row, fault.complaint());
        }
        return new Run(descent, rows, row, ending, List.of());
    }

    /// A run that has only its first row, because the optimizer failed altogether.
    static Run failed(Descent descent, Complaint why) {
        Rows rows = new Rows(descent.loss().weights(), 1);
        rows.state(0, descent.start(), descent.loss().at(descent.start()), null);
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
