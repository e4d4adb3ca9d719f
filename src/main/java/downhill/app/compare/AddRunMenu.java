package downhill.app.compare;

import downhill.app.draw.Look;
import downhill.descent.Coordinate;
import downhill.descent.Pace;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.picture.Interval;
import downhill.picture.OptimizerName;
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
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Ways to add a run to those that are compared: like the one that is looked at, but for one thing.
final class AddRunMenu extends MenuButton {

    private static final List<String> USUAL =
            List.of("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam");

    private final Look look;
    private final Session session;
    private final Runnable done;
    private final Menu optimizers;
    private final MenuItem fork;
    private State shown;
    private List<String> listed = List.of();

    /// @param done called when a run has been added
    AddRunMenu(Look look, Session session, Runnable done) {
        super(look.text("compare.add"));
        this.done = done;
        this.look = look;
        this.session = session;
        setId("add-run");
        optimizers = new Menu(look.text("compare.add.optimizer"));
        fork = item("compare.add.fork", session.comparing()::fork);
        getItems().addAll(item("compare.add.rate", this::rate), optimizers, item("compare.add.start", this::start), fork,
                new SeparatorMenuItem(), item("compare.add.usual", this::usual), item("compare.alone",
                        () -> session.comparing().arrange(Comparison::alone)));
    }

    void show(State state) {
        shown = state;
        setDisable(state.comparison().isFull() && state.comparison().lanes().size() == 1);
        fork.setDisable(state.frame().step() >= state.whole().length());
        List<String> ids = state.optimizers().ids();
        if (!ids.equals(listed)) {
            listed = ids;
            optimizers.getItems().setAll(ids.stream().map(this::optimizer).toList());
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(look.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> {
            action.run();
            done.run();
        });
        return item;
    }

    private MenuItem optimizer(String id) {
        MenuItem item = new MenuItem(OptimizerName.of(id, session.optimizers(), look.words()));
        item.setOnAction(event -> {
            session.comparing().add(another(id), shown.comparison().race());
            done.run();
        });
        return item;
    }

    /// Another optimizer has nothing to remember of a fork: it has its rate from the start.
    private Scenario another(String id) {
        return session.optimizers().moved(session.scenario().withPace(Pace::unforked), id);
    }

    /// Half the rate, or a quarter, …: the first that no run like it has.
    private void rate() {
        Scenario like = session.scenario();
        Set<Scenario> there = scenarios();
        double factor = 0.5;
        while (there.contains(like.withRate(Rounding.significant(like.rate() * factor, 3)))) {
            factor /= 2;
        }
        session.comparing().add(like.withRate(Rounding.significant(like.rate() * factor, 3)), Race.OWN_RATES);
    }

    private Set<Scenario> scenarios() {
        return shown.comparison().lanes().stream().map(lane -> lane.scenario()).collect(Collectors.toSet());
    }

    /// Of some places in sight the one that is farthest from all starts there are.
    private void start() {
        Loss loss = shown.frame().loss();
        List<Vector> starts = shown.comparison().lanes().stream().map(lane -> lane.scenario().start()).toList();
        places().stream().filter(place -> Double.isFinite(loss.value(place)))
                .max(Comparator.comparingDouble(place -> distance(place, starts)))
                .ifPresent(place -> session.comparing().add(session.scenario().withStart(place), shown.comparison().race()));
    }

    private List<Vector> places() {
        Viewport seen = shown.frame().view();
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
        Viewport seen = shown.frame().view();
        double height = seen.bias().map(alongB -> alongB.across().length()).orElse(1.0);
        return starts.stream().map(place::minus).mapToDouble(way ->
                Math.hypot(way.w() / seen.across().length(), way.b() / height)).min().orElse(0);
    }

    /// The usual optimizers from the same start, as many of them as there is room for.
    private void usual() {
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
