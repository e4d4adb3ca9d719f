package downhill.descent;

/// Everything one run needs, found and checked: made from a [Scenario] by [Preparation].
///
/// @param loss what is descended
/// @param optimizer the rule, with its settings
/// @param foreign whether the rule comes from a plug-in, which is run under guard
/// @param rate the learning rate a, before the schedule
/// @param start the first point
/// @param steps how many steps to make
/// @param schedule what the rate of each step is, given a
/// @param noise what is added to the slope before the rule sees it
public record Descent(Loss loss, Optimizer<?> optimizer, boolean foreign, double rate, Vector start, int steps,
        Schedule.Rates schedule, Noise noise) {

    /// With a constant rate and no noise.
    public Descent(Loss loss, Optimizer<?> optimizer, boolean foreign, double rate, Vector start, int steps) {
        this(loss, optimizer, foreign, rate, start, steps, (a, t, count) -> a, Noise.NONE);
    }

    /// The learning rate of step `row`, from 0.
    double rate(int row) {
        return schedule.at(rate, row, steps);
    }
}
