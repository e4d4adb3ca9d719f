package downhill.app.compare;

import downhill.descent.Coordinate;
import downhill.descent.Pace;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.picture.Interval;
import downhill.picture.Viewport;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ways to come to more runs, or to only one.
final class MoreRuns {

    private static final List<String> USUAL =
            List.of("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam");

    private final Session session;
    private final State state;

    /// @param state what is to be seen now
    MoreRuns(Session session, State state) {
        this.session = session;
        this.state = state;
    }

    /// Another optimizer has nothing to remember of a fork: it has its rate from the start.
    private Scenario another(String id) {
        return session.optimizers().moved(session.scenario().withPace(Pace::unforked), id);
    }

    /// The same with another optimizer.
    void optimizer(String id) {
        session.comparing().add(another(id), state.comparison().race());
    }

    /// This run alone.
    void alone() {
        session.comparing().arrange(Comparison::alone);
    }

    /// Half the rate, or a quarter, …: the first that no run like it has.
    void rate() {
        Scenario like = session.scenario();
        Set<Scenario> there = scenarios();
        double factor = 0.5;
        while (there.contains(like.withRate(Rounding.significant(like.rate() * factor, 3)))) {
            factor /= 2;
        }
        session.comparing().add(like.withRate(Rounding.significant(like.rate() * factor, 3)), Race.OWN_RATES);
    }

    private Set<Scenario> scenarios() {
        return state.comparison().lanes().stream().map(lane -> lane.scenario()).collect(Collectors.toSet());
    }

    /// Of some places in sight the one that is farthest from all starts there are. The loss is asked at one after the other
    /// until it has a value: over very many rows it takes long to ask it at all of them.
    void start() {
        Loss loss = state.frame().loss();
        List<Vector> starts = state.comparison().lanes().stream().map(lane -> lane.scenario().start()).toList();
        places().stream().sorted(Comparator.comparingDouble((Vector place) -> distance(place, starts)).reversed())
                .filter(place -> Double.isFinite(loss.value(place))).findFirst()
                .ifPresent(place -> session.comparing().add(session.scenario().withStart(place), state.comparison().race()));
    }

    private List<Vector> places() {
        Viewport seen = state.frame().view();
        List<Double> alongW = places(seen.across(), 23);
        if (seen.bias().isEmpty()) {
            return alongW.stream().map(Vector::of).toList();
        }
        List<Double> alongB = places(seen.along(Coordinate.B).across(), 9);
        return places(seen.across(), 9).stream().flatMap(w -> alongB.stream().map(b -> Vector.of(w, b))).toList();
    }

    private static List<Double> places(Interval seen, int count) {
        return IntStream.range(0, count).mapToObj(index -> Rounding.to(
                seen.low() + (0.06 + 0.88 * index / (count - 1)) * seen.length(), seen.length() / 1_000)).toList();
    }

    /// From the nearest, as a part of what is seen along each weight.
    private double distance(Vector place, List<Vector> starts) {
        Viewport seen = state.frame().view();
        double height = seen.bias().map(alongB -> alongB.across().length()).orElse(1.0);
        return starts.stream().map(place::minus).mapToDouble(way ->
                Math.hypot(way.w() / seen.across().length(), way.b() / height)).min().orElse(0);
    }

    /// The usual optimizers from the same start, as many of them as there is room for.
    void usual() {
        session.comparing().arrange(comparison -> {
            Comparison more = comparison;
            Set<String> there = comparison.lanes().stream().map(lane -> lane.scenario().optimizer())
                    .collect(Collectors.toSet());
            for (String id : USUAL) {
                if (!there.contains(id) && !more.isFull()) {
                    more = more.with(another(id));
                }
            }
            return more.lookingAt(comparison.current());
        });
    }
}
