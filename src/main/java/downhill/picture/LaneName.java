package downhill.picture;

import downhill.descent.EarlierRate;
import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Pace;
import downhill.descent.Scenario;
import downhill.descent.Schedule;
import downhill.descent.race.Lane;
import downhill.plugin.Setting;
import downhill.plugin.Vector;
import downhill.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What one of several runs is called: its rule, and all that tells it from the others but its rate, which has a column of
/// its own.
final class LaneName {

    private static final String BETWEEN = " · ";
    private static final int LONGEST_RULE = 24;

    private final List<Scenario> all;
    private final Scenario scenario;
    private final Optimizers optimizers;
    private final Words words;

    private LaneName(RaceFrame frame, int index, Optimizers optimizers, Words words) {
        all = frame.comparison().lanes().stream().map(Lane::scenario).toList();
        scenario = frame.lane(index).scenario();
        this.optimizers = optimizers;
        this.words = words;
    }

    static String of(RaceFrame frame, int index, Optimizers optimizers, Words words) {
        LaneName name = new LaneName(frame, index, optimizers, words);
        return name.from(name.forked(name.rule()));
    }

    private String rule() {
        List<String> parts = new ArrayList<>(List.of(OptimizerName.of(scenario.optimizer(), optimizers, words)));
        List<Scenario> alike = all.stream().filter(other -> other.optimizer().equals(scenario.optimizer())).toList();
        if (differ(alike, other -> other.method().rule())) {
            parts.add(Quote.line(scenario.method().rule(), LONGEST_RULE));
        }
        settings(parts, alike, optimizers.find(scenario.optimizer()).map(provider -> provider.settings()).orElse(List.of()),
                Scenario::method, Method::settings);
        if (differ(all, other -> other.pace().schedule()) && !scenario.pace().schedule().equals(Schedule.CONSTANT.id())) {
            parts.add(words.text("schedule." + scenario.pace().schedule()));
        }
        settings(parts, all.stream().filter(other -> other.pace().schedule().equals(scenario.pace().schedule())).toList(),
                Schedule.find(scenario.pace().schedule()).map(Schedule::settings).orElse(List.of()), Scenario::pace,
                Pace::settings);
        return String.join(BETWEEN, parts);
    }

    /// Adds every setting that isn't the same in all of some runs.
    private <T> void settings(List<String> parts, List<Scenario> alike, List<Setting> settings, Function<Scenario, T> owner,
            Function<T, Map<String, Double>> values) {
        for (Setting setting : settings) {
            ToDoubleFunction<Scenario> value = of ->
                    values.apply(owner.apply(of)).getOrDefault(setting.name(), setting.initial());
            if (differ(alike, value::applyAsDouble)) {
                parts.add(words.textOr("setting." + setting.name(), setting.label()) + " = "
                        + Numbers.exact(value.applyAsDouble(scenario)));
            }
        }
    }

    /// With the rates before the fork only where another run was forked at the same step and goes on at the same rate.
    private String forked(String name) {
        List<EarlierRate> earlier = scenario.pace().earlier();
        if (earlier.isEmpty()) {
            return name;
        }
        int until = earlier.getLast().until();
        boolean isToldByStep = all.stream().map(Scenario::pace)
                .filter(other -> !other.earlier().isEmpty() && other.earlier().getLast().until() == until
                        && other.rate() == scenario.pace().rate())
                .map(Pace::earlier).distinct().count() <= 1;
        return isToldByStep ? words.text("compare.forked", name, until)
                : words.text("compare.forked-after", name, until, before(earlier));
    }

    private String before(List<EarlierRate> earlier) {
        EarlierRate last = earlier.getLast();
        return earlier.stream().map(one -> one == last ? Numbers.exact(one.rate())
                : words.text("compare.until", Numbers.exact(one.rate()), one.until())).collect(Collectors.joining(", "));
    }

    /// Where not all start at one place: the place along w or, where that tells not all of them apart, both numbers.
    private String from(String name) {
        List<Vector> starts = all.stream().map(Scenario::start).distinct().toList();
        if (starts.size() == 1) {
            return name;
        }
        Vector start = scenario.start();
        boolean isToldByW = starts.stream().map(Vector::w).distinct().count() == starts.size();
        String w = Numbers.exact(start.w());
        return words.text("compare.from", name, isToldByW ? w : "(" + w + ", " + Numbers.exact(start.b()) + ")");
    }

    private static boolean differ(List<Scenario> runs, Function<Scenario, ?> part) {
        return runs.stream().map(part).distinct().count() > 1;
    }
}
