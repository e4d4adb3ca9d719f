package downhill.session;

import downhill.descent.Descent;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.picture.RateScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Finds, in the background, the rate that takes each of several runs to its bottom in the fewest steps.
final class BestRates {

    private final Executor background;
    private final Executor foreground;
    private final AtomicLong latest = new AtomicLong();
    private List<Scenario> wanted = List.of();

    BestRates(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /// Finds them, unless they have been found already or are being looked for. What was being looked for is given up.
    ///
    /// @param descents of the comparison's lanes
    /// @param found takes a rate for each lane
    void find(Comparison comparison, List<Descent> descents, Consumer<List<Double>> found) {
        List<Scenario> next = comparison.lanes().stream().map(Lane::scenario)
                .map(scenario -> scenario.withRate(1).withNudge(1)).toList();
        if (next.equals(wanted)) {
            return;
        }
        wanted = next;
        long mine = latest.incrementAndGet();
        background.execute(() -> {
            List<Double> rates = new ArrayList<>();
            for (Descent descent : descents) {
                rates.add(best(descent, mine));
            }
            foreground.execute(() -> {
                if (mine == latest.get()) {
                    found.accept(rates);
                }
            });
        });
    }

    /// No race of best rates goes on: what is being looked for is not wanted any more.
    void giveUp() {
        latest.incrementAndGet();
        wanted = List.of();
    }

    private double best(Descent descent, long mine) {
        Sweep[] finest = new Sweep[1];
        Sweep.make(descent, RateScale.USUAL.low(), RateScale.USUAL.high(), () -> mine != latest.get(),
                pass -> finest[0] = pass);
        return Optional.ofNullable(finest[0]).flatMap(Sweep::best).map(Sweep.Best::rate).orElse(descent.rate());
    }
}
