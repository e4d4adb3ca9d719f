package downhill.descent;

import downhill.plugin.Curvature;
import downhill.plugin.Equation;
import downhill.plugin.Here;
import downhill.plugin.Optimizer;
import downhill.plugin.OptimizerProvider;
import downhill.plugin.Settings;
import downhill.plugin.Step;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.Map;

/// A rule that is fed slopes one by one, whatever the loss: what it does with them is all its own.
///
/// @param settings those that differ from their defaults
record Fed(String id, Map<String, Double> settings, double rate, double start) {

    static final double RATE = 0.1;

    /// At a rate of 0.1, from w = 0.
    static Fed of(String id) {
        return new Fed(id, Map.of(), RATE, 0);
    }

    Fed with(String setting, double value) {
        return new Fed(id, SettingValues.with(settings, setting, value), rate, start);
    }

    Fed at(double another) {
        return new Fed(id, settings, another, start);
    }

    Fed from(double another) {
        return new Fed(id, settings, rate, another);
    }

    /// Δw after each of these slopes.
    double[] by(double... slopes) {
        return by(rule(), slopes);
    }

    /// The first Δw after a slope.
    double first(double slope) {
        return by(slope)[0];
    }

    /// The last Δw after the same slope that many times.
    double last(double slope, int times) {
        return by(repeated(times, slope))[times - 1];
    }

    /// What a line of the working gives for the first slope, told that it is step t.
    double line(String name, double slope, int t) {
        return line(rule(), name, slope, t);
    }

    static double[] repeated(int times, double slope, double... after) {
        double[] slopes = new double[times + after.length];
        Arrays.fill(slopes, 0, times, slope);
        System.arraycopy(after, 0, slopes, times, after.length);
        return slopes;
    }

    private Optimizer<?> rule() {
        OptimizerProvider provider = Given.OPTIMIZERS.find(id).orElseThrow();
        return provider.create(Settings.of(provider.settings(), settings));
    }

    private <M> double[] by(Optimizer<M> rule, double... slopes) {
        double[] changes = new double[slopes.length];
        double w = start;
        M memory = rule.memory(Vector.of(start));
        for (int step = 0; step < slopes.length; step++) {
            Step<M> made = rule.step(here(w, slopes[step], step + 1), rate, memory);
            memory = made.memory();
            changes[step] = made.change().w();
            w += changes[step];
        }
        return changes;
    }

    private <M> double line(Optimizer<M> rule, String name, double slope, int t) {
        return rule.working(here(start, slope, t), rate, rule.memory(Vector.of(start))).stream()
                .filter(equation -> equation.name().equals(name)).map(Equation::result).findFirst().orElseThrow().w();
    }

    private static Here here(double w, double slope, int t) {
        return new Here(Given.loss("0w"), Vector.of(w), 0, Vector.of(slope), Curvature.of(0), t, 1000);
    }
}
