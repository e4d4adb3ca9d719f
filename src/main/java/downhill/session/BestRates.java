package downhill.session;

import downhill.descent.Descent;
import downhill.descent.Scenario;
import downhill.descent.Sweep;
import downhill.descent.race.Comparison;
import downhill.descent.race.Lane;
import downhill.picture.RateScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Finds, in the background, the rate that takes each of several runs to its bottom in the fewest steps.
final class BestRates {

    private final Background<List<Scenario>, List<Double>> background;

    BestRates(Workers workers) {
        background = new Background<>(workers.runs(), workers.foreground(), Background.Outdated.DROPPED);
    }

    /// Finds them, unless they have been found already or are being looked for. What was being looked for is given up.
    ///
    /// @param descents of the comparison's lanes
    /// @param found takes a rate for each lane
    void find(Comparison comparison, List<Descent> descents, Consumer<List<Double>> found) {
        List<Scenario> whatever = comparison.lanes().stream().map(Lane::scenario)
                .map(scenario -> scenario.withRate(1)).toList();
        background.want(whatever, (cancelled, pass) -> {
            List<Double> rates = new ArrayList<>();
            for (Descent descent : descents) {
                rates.add(best(descent, cancelled));
            }
            pass.accept(rates);
        }, found);
    }

    /// No race of best rates goes on: what is being looked for is not wanted any more.
    void giveUp() {
        background.giveUp();
    }

    private static double best(Descent descent, BooleanSupplier cancelled) {
        return Sweep.whole(descent, RateScale.USUAL.low(), RateScale.USUAL.high(), cancelled).flatMap(Sweep::best)
                .map(Sweep.Best::rate).orElse(descent.rate());
    }
}
