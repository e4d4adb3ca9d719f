package downhill.descent;

import downhill.plugin.Setting;
import downhill.plugin.Settings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// How the learning rate goes on from step to step: its id, what can be set, and the formula.
///
/// Here t counts steps from 0, N is how many the run was asked for, and a is the rate that was chosen. Every formula is
/// worked out with [StrictMath], so that a schedule gives the same rates on every machine. A fading rate may get so
/// small that numbers run out of digits, and then is 0.
///
/// Its name is the message `schedule.ID`; a setting's are `setting.NAME` and `schedule.ID.NAME.about`.
public enum Schedule {
    /// a.
    CONSTANT("constant", List.of(), settings -> (a, t, steps) -> a),

    /// a·γ^⌊t/k⌋: a drop by the same factor every k steps.
    STEP("step", List.of(gamma(0.5), Setting.whole("every", 10, 1, Scenario.MOST_STEPS)),
            settings -> step(settings.get("gamma"), settings.get("every"))),

    /// a·γᵗ.
    EXPONENTIAL("exponential", List.of(gamma(0.95)), settings -> step(settings.get("gamma"), 1)),

    /// a/(1 + κt); Robbins and Monro's kind of rate (1951), whose steps grow short but add up to any distance.
    INVERSE_TIME("inverse-time", List.of(Setting.logarithmic("kappa", 0.1, 1e-4, 100)),
            settings -> inverseTime(settings.get("kappa"))),

    /// a·½(1 + cos(πt/N)): half a wave, from a down to almost 0 at the end of the run. I. Loshchilov, F. Hutter, "SGDR:
    /// stochastic gradient descent with warm restarts", 2017, without the restarts.
    COSINE("cosine", List.of(), settings -> (a, t, steps) -> a * (0.5 * (1 + StrictMath.cos(Math.PI * t / steps)))),

    /// a·min(1, (t + 1)/k): evenly up to a within k steps, and then a.
    WARM_UP("warm-up", List.of(Setting.whole("over", 5, 1, Scenario.MOST_STEPS)),
            settings -> warmUp(settings.get("over")));

    private final String id;
    private final List<Setting> settings;
    private final Function<Settings, Rates> formula;

    Schedule(String id, List<Setting> settings, Function<Settings, Rates> formula) {
        this.id = id;
        this.settings = settings;
        this.formula = formula;
    }

    /// A schedule with its settings fixed. Pure.
    @FunctionalInterface
    public interface Rates {

        /// The rate of a step.
        ///
        /// @param a the rate that was chosen
        /// @param t the number of the step, from 0
        /// @param steps how many steps the run was asked for
        double at(double a, int t, int steps);
    }

    /// How command line and files call it.
    public String id() {
        return id;
    }

    /// What can be set; on the command line their names begin with `schedule.`.
    public List<Setting> settings() {
        return settings;
    }

    /// This schedule with these settings.
    public Rates create(Settings chosen) {
        return formula.apply(chosen);
    }

    public static Optional<Schedule> find(String id) {
        return Stream.of(values()).filter(schedule -> schedule.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Stream.of(values()).map(Schedule::id).toList();
    }

    private static Setting gamma(double initial) {
        return Setting.number("gamma", initial, 0.01, 1);
    }

    private static Rates step(double gamma, double every) {
        return (a, t, steps) -> a * StrictMath.pow(gamma, Math.floor(t / every));
    }

    private static Rates inverseTime(double kappa) {
        return (a, t, steps) -> a / (1 + kappa * t);
    }

    private static Rates warmUp(double over) {
        return (a, t, steps) -> a * Math.min(1, (t + 1) / over);
    }
}
