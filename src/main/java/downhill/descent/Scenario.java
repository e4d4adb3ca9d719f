package downhill.descent;

import downhill.descent.rule.OwnRule;
import downhill.descent.rule.Rule;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is looked at: the single source of truth that runs, pictures, undo, files and launch options are made from.
///
/// A scenario is what somebody asked for. Whether it can be done is for [Preparation] to say.
///
/// @param loss the formula of the loss, such as `w^2`
/// @param optimizer the optimizer's id
/// @param settings the optimizer's settings that differ from their defaults, by name
/// @param rate the learning rate a
/// @param schedule the id of the schedule that the rate follows
/// @param scheduleSettings the schedule's settings that differ from their defaults, by name
/// @param start the first point
/// @param steps how many steps to make
/// @param noise σ, the size of the noise on the slope that the optimizer sees; 0 for none
/// @param seed what randomness starts from: the same seed gives the same run
/// @param nudge δw, the small change of w that shows what the slope means
/// @param rule the update rule as text, where the optimizer is [#OWN]; empty with any other
/// @param earlier the rates before `rate`, where it was changed on the way; empty where it is the same from the start
public record Scenario(String loss, String optimizer, Map<String, Double> settings, double rate, String schedule,
        Map<String, Double> scheduleSettings, Vector start, int steps, double noise, long seed, double nudge,
        String rule, List<EarlierRate> earlier) {

    /// The id of the optimizer that is written by its user.
    public static final String OWN = OwnRule.ID;

    /// The most steps a run may have.
    public static final int MOST_STEPS = 10_000;

    public Scenario {
        settings = Map.copyOf(settings);
        scheduleSettings = Map.copyOf(scheduleSettings);
        rule = optimizer.equals(OWN) ? rule : "";
        earlier = List.copyOf(earlier);
    }

    /// With a constant rate and no noise.
    public Scenario(String loss, String optimizer, Map<String, Double> settings, double rate, Vector start, int steps,
            long seed, double nudge) {
        this(loss, optimizer, settings, rate, Schedule.CONSTANT.id(), Map.of(), start, steps, 0, seed, nudge, "",
                List.of());
    }

    public Scenario withLoss(String formula) {
        return new Scenario(formula, optimizer, settings, rate, schedule, scheduleSettings, start, steps, noise, seed,
                nudge, rule, earlier);
    }

    /// Another optimizer, with its defaults but at the same rate; see [Optimizers#moved].
    public Scenario withOptimizer(String id) {
        return new Scenario(loss, id, Map.of(), rate, schedule, scheduleSettings, start, steps, noise, seed, nudge, rule, earlier);
    }

    /// An update rule of one's own, with its defaults. [#written] keeps what was set.
    public Scenario withRule(String text) {
        return new Scenario(loss, OWN, Map.of(), rate, schedule, scheduleSettings, start, steps, noise, seed, nudge,
                text, earlier);
    }

    /// Moved onto a rule of one's own. Settings that there were keep their values if the rule has them and allows these.
    public Scenario written(Rule own) {
        Scenario moved = withRule(own.text());
        for (Setting setting : own.settings()) {
            Double chosen = settings.get(setting.name());
            if (chosen != null && setting.allows(chosen)) {
                moved = moved.withSetting(setting.name(), chosen);
            }
        }
        return moved;
    }

    public Scenario withSetting(String name, double value) {
        return new Scenario(loss, optimizer, with(settings, name, value), rate, schedule, scheduleSettings, start,
                steps, noise, seed, nudge, rule, earlier);
    }

    public Scenario withRate(double a) {
        return new Scenario(loss, optimizer, settings, a, schedule, scheduleSettings, start, steps, noise, seed, nudge, rule, earlier);
    }

    /// Another schedule, with its defaults.
    public Scenario withSchedule(String id) {
        return new Scenario(loss, optimizer, settings, rate, id, Map.of(), start, steps, noise, seed, nudge, rule, earlier);
    }

    public Scenario withScheduleSetting(String name, double value) {
        return new Scenario(loss, optimizer, settings, rate, schedule, with(scheduleSettings, name, value), start,
                steps, noise, seed, nudge, rule, earlier);
    }

    public Scenario withStart(Vector point) {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, point, steps, noise, seed,
                nudge, rule, earlier);
    }

    public Scenario withSteps(int count) {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, start, count, noise, seed,
                nudge, rule, earlier);
    }

    public Scenario withNoise(double sigma) {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, start, steps, sigma, seed,
                nudge, rule, earlier);
    }

    public Scenario withSeed(long number) {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, start, steps, noise, number,
                nudge, rule, earlier);
    }

    public Scenario withNudge(double width) {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, start, steps, noise, seed,
                width, rule, earlier);
    }

    /// The same up to a step, where the rate may be changed: a fork of the road. What the optimizer remembers there is kept,
    /// because the steps before are the same.
    ///
    /// @param step the number of the first step that [#withRate] changes from now on
    public Scenario forkedAt(int step) {
        List<EarlierRate> more = new ArrayList<>(earlier.stream().filter(before -> before.until() < step).toList());
        if (step > 0) {
            more.add(new EarlierRate(rateAt(step), step));
        }
        return new Scenario(loss, optimizer, settings, rateAt(step), schedule, scheduleSettings, start, steps, noise, seed,
                nudge, rule, more);
    }

    /// The same with the present rate from the start.
    public Scenario unforked() {
        return new Scenario(loss, optimizer, settings, rate, schedule, scheduleSettings, start, steps, noise, seed, nudge,
                rule, List.of());
    }

    /// The chosen rate, before the schedule, that step `step` is made with.
    private double rateAt(int step) {
        return earlier.stream().filter(before -> step < before.until()).findFirst().map(EarlierRate::rate).orElse(rate);
    }

    private static Map<String, Double> with(Map<String, Double> settings, String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return more;
    }
}
