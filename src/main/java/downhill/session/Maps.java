package downhill.session;

import downhill.descent.Descent;
import downhill.descent.OutcomeMap;
import downhill.descent.Scenario;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/// Makes maps of starts and rates in the background, pass by pass. Only the latest that was asked for is wanted: the one
/// before it is given up.
final class Maps {

    private final Executor background;
    private final Executor foreground;
    private final Runnable changed;
    private final AtomicLong latest = new AtomicLong();
    private Wanted wanted;
    private Optional<OutcomeMap> map = Optional.empty();

    /// @param background where maps are made
    /// @param foreground takes each pass back to the session's thread
    /// @param changed told when there is a better map
    Maps(Executor background, Executor foreground, Runnable changed) {
        this.background = background;
        this.foreground = foreground;
        this.changed = changed;
    }

    /// What a map depends on: everything but the start and the rate.
    private record Wanted(Scenario scenario, OutcomeMap.Grid grid) {

        static Wanted of(Scenario scenario, Descent descent, OutcomeMap.Grid grid) {
            return new Wanted(scenario.withRate(1).withNudge(1).withStart(descent.start().zero()), grid);
        }
    }

    /// The best map there is; of what was asked for before, as long as there is none of what was asked for last.
    Optional<OutcomeMap> map() {
        return map;
    }

    /// Asks for a map, unless it is the one that was asked for already.
    ///
    /// @param scenario what the descent was made from
    void want(Scenario scenario, Descent descent, OutcomeMap.Grid grid) {
        Wanted next = Wanted.of(scenario, descent, grid);
        if (next.equals(wanted)) {
            return;
        }
        if (wanted != null && !wanted.scenario.loss().equals(next.scenario.loss())) {
            map = Optional.empty();
        }
        wanted = next;
        long mine = latest.incrementAndGet();
        background.execute(() -> OutcomeMap.make(descent, grid, () -> mine != latest.get(),
                pass -> foreground.execute(() -> take(mine, pass))));
    }

    private void take(long mine, OutcomeMap pass) {
        if (mine == latest.get()) {
            map = Optional.of(pass);
            changed.run();
        }
    }
}
