package downhill.picture;

import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.plugin.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The moments of several runs that pictures are checked at, by name.
final class RaceMoments {

    private static final Map<String, RaceMoment> ALL = all("w^2", 3.265);

    private RaceMoments() {
    }

    static Map<String, RaceMoment> all() {
        return ALL;
    }

    /// Eight, from the same start at the same rate.
    static List<Scenario> eight(String loss, double start) {
        return Stream.of("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "line-search", "lion")
                .map(optimizer -> Moment.of(loss, optimizer, start, 0.15).scenario()).toList();
    }

    private static Map<String, RaceMoment> all(String loss, double start) {
        Map<String, RaceMoment> moments = new LinkedHashMap<>();
        List<Scenario> eight = eight(loss, start);
        Scenario first = eight.getFirst();
        moments.put("race-eight-on-top-of-each-other", RaceMoment.of(Race.OWN_RATES, eight));
        moments.put("race-at-step-6", RaceMoment.of(Race.SAME_RATE, eight).at(6));
        moments.put("race-logarithmic", RaceMoment.of(Race.OWN_RATES, eight).at(12).logarithmically());
        moments.put("race-of-equal-work", RaceMoment.of(Race.SAME_WORK, eight).at(9));
        moments.put("race-at-the-bottom", RaceMoment.of(Race.BEST_RATES, eight.stream()
                .map(scenario -> scenario.withStart(Vector.of(0))).toList()).at(3));
        moments.put("race-running-away", RaceMoment.of(Race.OWN_RATES, Stream.of(0.3, 0.9, 1.0, 1.05, 1.3, 1e200)
                .map(first::withRate).toList()).at(4));
        moments.put("race-without-a-valley", RaceMoment.of(Race.OWN_RATES, eight("e^-w", 1)).at(20));
        moments.put("race-fork", RaceMoment.of(Race.OWN_RATES, List.of(first,
                first.withPace(pace -> pace.forkedAt(3)).withRate(0.9))).at(5));
        moments.put("race-of-starts", RaceMoment.of(Race.OWN_RATES, Stream.of(1.8, 0.2, 0.1, -1.9)
                .map(w -> Moment.of("w^4 - 3w^2 + w + 4", w, 0.02).scenario()).toList()).at(7).mapped());
        return moments;
    }
}
