package downhill.descent.race;

import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Up to eight runs on one loss, one of which is looked at and changed. Immutable.
///
/// All have the same loss, number of steps, noise and seed: these are the conditions of the race. Each has its own
/// optimizer, settings, schedule, rate and start. Runs that share the present run's start go on sharing it.
///
/// @param lanes the runs, in the order in which they are listed; at least one
/// @param current which of them is looked at, from 0
/// @param race what is made equal
public record Comparison(List<Lane> lanes, int current, Race race) {

    /// The most runs there can be: as many as there are colours and shapes that can be told apart.
    public static final int MOST = 8;

    public Comparison {
        lanes = List.copyOf(lanes);
        if (lanes.isEmpty() || lanes.size() > MOST || current < 0 || current >= lanes.size()) {
            throw new IllegalArgumentException(current + " of " + lanes.size() + " runs");
        }
    }

    /// One run, compared with nothing.
    public static Comparison of(Scenario scenario) {
        return new Comparison(List.of(new Lane(0, scenario, false)), 0, Race.OWN_RATES);
    }

    /// The run that is looked at.
    public Scenario scenario() {
        return lanes.get(current).scenario();
    }

    public boolean isFull() {
        return lanes.size() == MOST;
    }

    /// Changes the run that is looked at; the conditions that it shares with the others change for all.
    ///
    /// A rate set by hand is not the best one any more, so a race of best rates becomes one of own rates.
    public Comparison edited(UnaryOperator<Scenario> change) {
        Scenario before = scenario();
        Scenario after = change.apply(before);
        boolean rateByHand = after.rate() != before.rate() && after.loss().equals(before.loss());
        Race next = race == Race.BEST_RATES && rateByHand ? Race.OWN_RATES : race;
        List<Lane> changed = new ArrayList<>();
        for (int index = 0; index < lanes.size(); index++) {
            Lane lane = lanes.get(index);
            changed.add(lane.with(index == current ? after : following(lane.scenario(), before, after)));
        }
        return new Comparison(changed, current, next);
    }

    private Scenario following(Scenario other, Scenario before, Scenario after) {
        Scenario same = new Scenario(after.problem(), other.method(), other.pace(), after.chance(), other.start(),
                after.steps());
        Scenario placed = other.start().equals(before.start()) ? same.withStart(after.start()) : same;
        return race == Race.SAME_RATE ? placed.withRate(after.rate()) : placed;
    }

    /// With every start that is not possible replaced by that of the run that is looked at.
    public Comparison startingWhere(Predicate<Vector> isPossible) {
        return each(scenario -> isPossible.test(scenario.start()) ? scenario : scenario.withStart(scenario().start()));
    }

    /// With one run more, last and looked at. It gets the first mark that no other has.
    public Comparison with(Scenario scenario) {
        List<Lane> more = new ArrayList<>(lanes);
        int mark = IntStream.range(0, MOST).filter(free -> lanes.stream().noneMatch(lane -> lane.mark() == free))
                .findFirst().orElseThrow(() -> new IllegalStateException("all " + MOST + " places are taken"));
        more.add(new Lane(mark, race == Race.SAME_RATE ? scenario.withRate(scenario().rate()) : scenario, false));
        return new Comparison(more, lanes.size(), race);
    }

    /// Without one of the runs; the last one stays.
    public Comparison without(int index) {
        if (lanes.size() == 1) {
            return this;
        }
        List<Lane> fewer = new ArrayList<>(lanes);
        fewer.remove(index);
        int next = index < current || current == fewer.size() ? current - 1 : current;
        return new Comparison(fewer, next, race);
    }

    /// Only the run that is looked at.
    public Comparison alone() {
        return new Comparison(List.of(lanes.get(current).hidden(false)), 0, race);
    }

    /// Looks at another run.
    public Comparison lookingAt(int index) {
        return new Comparison(lanes, index, race);
    }

    /// With another run in the place of one.
    public Comparison replacing(int index, Scenario scenario) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.set(index, lanes.get(index).with(scenario));
        return new Comparison(changed, current, race);
    }

    public Comparison hiding(int index, boolean hidden) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.set(index, lanes.get(index).hidden(hidden));
        return new Comparison(changed, current, race);
    }

    /// With a run put to another place in the list.
    public Comparison moved(int from, int to) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.add(to, changed.remove(from));
        return new Comparison(changed, changed.indexOf(lanes.get(current)), race);
    }

    /// In another order; of what is equal the order stays.
    public Comparison sorted(Comparator<Lane> order) {
        List<Lane> changed = new ArrayList<>(lanes);
        changed.sort(order);
        return new Comparison(changed, changed.indexOf(lanes.get(current)), race);
    }

    /// With something else made equal. For the same rate all take the present run's.
    public Comparison racing(Race wanted) {
        Comparison other = new Comparison(lanes, current, wanted);
        return wanted == Race.SAME_RATE ? other.each(scenario -> scenario.withRate(scenario().rate())) : other;
    }

    /// With each run's rate.
    ///
    /// @param rates as many as there are runs, in their order
    public Comparison withRates(List<Double> rates) {
        List<Lane> changed = new ArrayList<>();
        for (int index = 0; index < lanes.size(); index++) {
            changed.add(lanes.get(index).with(lanes.get(index).scenario().withRate(rates.get(index))));
        }
        return new Comparison(changed, current, race);
    }

    private Comparison each(UnaryOperator<Scenario> change) {
        return new Comparison(lanes.stream().map(lane -> lane.with(change.apply(lane.scenario()))).toList(), current, race);
    }
}
