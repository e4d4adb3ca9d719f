package downhill.descent;

import downhill.plugin.Vector;
import java.util.function.UnaryOperator;

/// Everything that determines a run, as data: what runs, pictures, files and launch options are made from.
///
/// A scenario is what somebody asked for. Whether it can be done is for [Preparation] to say.
///
/// @param problem what is to be made small
/// @param method which update rule makes the steps
/// @param pace how far they go
/// @param chance what is left to chance
/// @param start the first point
/// @param steps how many steps to make
public record Scenario(Problem problem, Method method, Pace pace, Chance chance, Vector start, int steps) {

    /// The most steps a run may have.
    public static final int MOST_STEPS = 10_000;

    /// Plain gradient descent at a constant rate, without noise.
    public static Scenario of(String formula, double rate, Vector start, int steps) {
        return new Scenario(Problem.of(formula), Method.of("gradient-descent"), Pace.constant(rate), Chance.NONE, start,
                steps);
    }

    /// The formula of the loss.
    public String loss() {
        return problem.formula();
    }

    /// The optimizer's id.
    public String optimizer() {
        return method.id();
    }

    /// The learning rate a.
    public double rate() {
        return pace.rate();
    }

    /// Another formula, with the same data.
    public Scenario withLoss(String formula) {
        return with(problem.withFormula(formula));
    }

    public Scenario with(Problem other) {
        return new Scenario(other, method, pace, chance, start, steps);
    }

    public Scenario with(Method other) {
        return new Scenario(problem, other, pace, chance, start, steps);
    }

    /// Another optimizer, with its defaults but at the same rate; see [Optimizers#moved].
    public Scenario withOptimizer(String id) {
        return with(Method.of(id));
    }

    /// Another value for one of the optimizer's settings.
    public Scenario withSetting(String name, double value) {
        return with(method.withSetting(name, value));
    }

    public Scenario withPace(UnaryOperator<Pace> change) {
        return new Scenario(problem, method, change.apply(pace), chance, start, steps);
    }

    public Scenario withRate(double a) {
        return withPace(now -> now.withRate(a));
    }

    public Scenario withChance(UnaryOperator<Chance> change) {
        return new Scenario(problem, method, pace, change.apply(chance), start, steps);
    }

    public Scenario withStart(Vector point) {
        return new Scenario(problem, method, pace, chance, point, steps);
    }

    public Scenario withSteps(int count) {
        return new Scenario(problem, method, pace, chance, start, count);
    }
}
