package downhill.descent;

import downhill.plugin.Optimizer;
import downhill.plugin.Vector;
import java.util.List;

/// Everything one run needs, found and checked: made from a [Scenario] by [Preparation].
///
/// @param loss what is descended
/// @param optimizer the rule, with its settings
/// @param foreign whether the rule comes from a plug-in, which is run under guard
/// @param rate the learning rate a, before the schedule
/// @param start the first point
/// @param steps how many steps to make
/// @param schedule what the rate of each step is, given a
/// @param earlier the rates before `rate`, in the order of their steps
/// @param sight what the rule sees of the loss
public record Descent(PreparedLoss loss, Optimizer<?> optimizer, boolean foreign, double rate, Vector start, int steps,
        Schedule.Rates schedule, List<EarlierRate> earlier, Sight sight) {

    /// With a constant rate and exact slopes.
    public Descent(PreparedLoss loss, Optimizer<?> optimizer, boolean foreign, double rate, Vector start, int steps) {
        this(loss, optimizer, foreign, rate, start, steps, (a, t, count) -> a, List.of(), Sight.EXACT);
    }

    /// So many workings-out of a formula take some milliseconds.
    private static final long QUICK = 1_000_000;

    /// Whether the run can be made where somebody waits for it: it is not a plug-in's, which may never answer, and the loss
    /// is not too dear, nor asked too often for what that costs.
    public boolean isQuick() {
        return !foreign && !loss.isDear() && (steps + 1L) * loss.cost() <= QUICK;
    }

    /// The same on a loss that can be asked thousands of times.
    public Descent sketched() {
        return loss.sketch() == loss ? this
                : new Descent(loss.sketch(), optimizer, foreign, rate, start, steps, schedule, earlier, sight);
    }

    /// The same with another learning rate, from the step on from which it is chosen.
    public Descent withRate(double a) {
        return new Descent(loss, optimizer, foreign, a, start, steps, schedule, earlier, sight);
    }

    /// The same from another start.
    Descent withStart(Vector point) {
        return new Descent(loss, optimizer, foreign, rate, point, steps, schedule, earlier, sight);
    }

    /// The learning rate of step `row`, from 0, by the schedule.
    double rate(int row) {
        return schedule.at(chosenRate(row), row, steps);
    }

    /// By hand, not with a stream: it is asked once a step.
    private double chosenRate(int row) {
        for (int index = 0; index < earlier.size(); index++) {
            if (row < earlier.get(index).until()) {
                return earlier.get(index).rate();
            }
        }
        return rate;
    }
}
