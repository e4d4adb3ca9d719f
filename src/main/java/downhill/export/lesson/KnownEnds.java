package downhill.export.lesson;

import downhill.descent.OutcomeMap;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.export.web.StackedRace;
import downhill.picture.Interval;
import downhill.picture.MapPicture;
import downhill.picture.RaceFrame;
import downhill.picture.RateScale;
import downhill.scene.Scene;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The maps of ends that have been made: each takes its time, and runs that differ in nothing but start and rate share one.
final class KnownEnds {

    private static final double ANY_RATE = 1;

    private final Map<Key, Optional<MapPicture>> known = new HashMap<>();

    /// What a map depends on.
    ///
    /// @param scenario without its start and its rate
    private record Key(Scenario scenario, Interval starts, RateScale rates) {
    }

    /// Several runs with their map, where they have one.
    StackedRace below(RaceFrame race, Scene scene) {
        boolean logarithmic = scene.view().logarithmic();
        if (race.view().bias().isPresent()) {
            return new StackedRace(race, logarithmic);
        }
        Scenario scenario = scene.scenario();
        RateScale rates = RateScale.of(scenario.rate());
        Scenario any = scenario.withRate(ANY_RATE).withStart(scenario.start().zero());
        Run run = race.runs().get(scene.runs().current());
        return new StackedRace(race, logarithmic, Optional.of(rates), known.computeIfAbsent(
                new Key(any, race.view().across(), rates), key -> make(run, key.starts(), key.rates())));
    }

    /// What comes of every start at every rate, as much of it as could be made.
    static Optional<MapPicture> make(Run run, Interval starts, RateScale rates) {
        AtomicReference<OutcomeMap> made = new AtomicReference<>();
        OutcomeMap.make(run.descent(), MapPicture.grid(starts, rates), Thread.currentThread()::isInterrupted, made::set);
        return Optional.ofNullable(made.get()).map(MapPicture::of);
    }
}
