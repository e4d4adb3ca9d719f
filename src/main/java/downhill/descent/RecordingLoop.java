package downhill.descent;

import downhill.formula.Compiled;
import downhill.plugin.Evaluation;
import downhill.plugin.Here;
import downhill.plugin.Loss;
import downhill.plugin.Optimizer;
import downhill.plugin.Step;
import downhill.plugin.Vector;

/// The loop that makes a run: asks the optimizer for one step after the other and writes down what came of it.
///
/// Each step's point is taken back from the rows: an object handed from one round of the loop to the next would have to be
/// made for real, while one that lives for a single round is only numbers in registers. That is so only as long as the
/// virtual machine knows which loss and which rule it calls. So where many runs are made, [LoopCopies] makes this class
/// once more for each of them, and a copy has only ever seen its own. The loss's [Shortcut] is called right here, not by
/// way of the loss, whose code all copies may share.
final class RecordingLoop implements LoopCopies.Loop {

    /// Named in the bytes that are copied, so it must stay without arguments.
    RecordingLoop() {
    }

    /// The loop for many runs of a descent: a copy of its own for one of our rules on a loss. A single run is done before
    /// a copy would get warm.
    static LoopCopies.Loop forMany(Descent descent) {
        return descent.foreign() ? new RecordingLoop() : descent.loss().shortcut().loop(descent.optimizer());
    }

    @Override
    public Ending record(Rows rows, Descent descent) {
        return record(rows, descent, descent.optimizer());
    }

    private static <M> Ending record(Rows rows, Descent descent, Optimizer<M> optimizer) {
        Compiled compiled = descent.loss().shortcut().compiled();
        AskedLoss asked = new AskedLoss(descent.loss());
        int steps = descent.steps();
        rows.place(0, descent.start());
        M memory = null;
        int row = 0;
        try {
            memory = optimizer.memory(descent.start());
            while (true) {
                Vector point = rows.point(row);
                Evaluation evaluation = Shortcut.evaluation(compiled.jet(point.w(), point.b()), point.size());
                if (row > 0 && !(point.isFinite() && Double.isFinite(evaluation.value()))) {
                    return new Ending.StoppedBeingFinite(row - 1);
                }
                rows.state(row, evaluation, memory);
                if (row == steps) {
                    return new Ending.RanItsLength();
                }
                Step<M> step = optimizer.step(here(descent, asked, point, evaluation, row), descent.rate(row), memory);
                rows.change(row, step.change());
                rows.asked(row, asked);
                rows.place(row + 1, point.plus(step.change()));
                memory = step.memory();
                row++;
            }
        } catch (PluginFault fault) {
            rows.state(row, descent.loss().at(rows.point(row)), memory);
            return new Ending.Failed(row, fault.complaint());
        }
    }

    private static Here here(Descent descent, Loss asked, Vector point, Evaluation exact, int row) {
        Evaluation seen = descent.sight().seen(point, exact, row);
        return new Here(asked, point, seen.value(), seen.gradient(), seen.curvature(), row + 1, descent.steps());
    }
}
