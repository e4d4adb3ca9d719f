package downhill.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How far the steps go: the learning rate and what becomes of it from step to step.
///
/// @param rate the learning rate a
/// @param schedule the id of the schedule that the rate follows
/// @param settings the schedule's settings that differ from their defaults, by name
/// @param earlier the rates before `rate`, where it was changed on the way; empty where it is the same from the start
public record Pace(double rate, String schedule, Map<String, Double> settings, List<EarlierRate> earlier) {

    public Pace {
        settings = Map.copyOf(settings);
        earlier = List.copyOf(earlier);
    }

    /// One rate for all steps.
    public static Pace constant(double rate) {
        return new Pace(rate, Schedule.CONSTANT.id(), Map.of(), List.of());
    }

    public Pace withRate(double a) {
        return new Pace(a, schedule, settings, earlier);
    }

    /// Another schedule, with its defaults.
    public Pace withSchedule(String id) {
        return new Pace(rate, id, Map.of(), earlier);
    }

    /// Another value for one of the schedule's settings.
    public Pace withSetting(String name, double value) {
        return new Pace(rate, schedule, SettingValues.with(settings, name, value), earlier);
    }

    /// The same up to a step, where the rate may be changed: a fork of the road.
    ///
    /// @param step the number of the first step that [#withRate] changes from now on
    public Pace forkedAt(int step) {
        List<EarlierRate> more = new ArrayList<>(earlier.stream().filter(before -> before.until() < step).toList());
        if (step > 0) {
            more.add(new EarlierRate(rateAt(step - 1), step));
        }
        return new Pace(rateAt(step), schedule, settings, more);
    }

    /// The same with the present rate from the start.
    public Pace unforked() {
        return new Pace(rate, schedule, settings, List.of());
    }

    /// The chosen rate, before the schedule, that step `step` is made with.
    private double rateAt(int step) {
        return earlier.stream().filter(before -> step < before.until()).findFirst().map(EarlierRate::rate).orElse(rate);
    }
}
