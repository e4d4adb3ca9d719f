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
/// virtual machine knows which formula and which rule it calls. So where many runs are made, [LoopCopies] makes this class
/// once more for each of them, and a copy has only ever seen its own. The formula is called right here, not by way of the
/// loss, whose code all copies share.
final class RecordingLoop implements LoopCopies.Loop {

    /// Named in the bytes that are copied, so it must stay without arguments.
    RecordingLoop() {
    }

    /// The loop for many runs of a descent: a copy of its own for one of our rules on a formula. A single run is done before
    /// a copy would get warm.
    static LoopCopies.Loop forMany(Descent descent) {
        return descent.loss() instanceof FormulaLoss loss && !descent.foreign()
                ? loss.loops().of(descent.optimizer())
                : new RecordingLoop();
    }

    @Override
    public Ending record(Rows rows, Descent descent) {
        return record(rows, descent, descent.optimizer());
    }

    private static <M> Ending record(Rows rows, Descent descent, Optimizer<M> optimizer) {
        Loss loss = descent.loss();
        Compiled compiled = loss instanceof FormulaLoss formula ? formula.compiled() : null;
        AskedLoss asked = new AskedLoss(loss);
        int steps = descent.steps();
        rows.place(0, descent.start());
        M memory = null;
        int row = 0;
        try {
            memory = optimizer.memory(descent.start());
            while (true) {
                Vector point = rows.point(row);
                Evaluation evaluation = compiled == null ? loss.at(point)
                        : FormulaLoss.evaluation(compiled.jet(point.w(), point.b()), point.size());
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
            rows.state(row, loss.at(rows.point(row)), memory);
            return new Ending.Failed(row, fault.complaint());
        }
    }

    private static Here here(Descent descent, Loss asked, Vector point, Evaluation evaluation, int row) {
        return new Here(asked, point, evaluation.value(), descent.noise().on(evaluation.gradient(), row),
                evaluation.curvature(), row + 1, descent.steps());
    }
}
