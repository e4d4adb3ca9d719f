package downhill.picture;

import downhill.descent.Optimizers;
import downhill.descent.OutcomeMap;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A moment of several runs, as tests ask for it.
record RaceMoment(RaceFrame frame, boolean logarithmic, Optional<MapPicture> map) {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();

    /// At the start of the race, in the view of the first run's start.
    static RaceMoment of(Race race, List<Scenario> scenarios) {
        Comparison comparison = Comparison.of(scenarios.getFirst()).racing(race);
        for (Scenario scenario : scenarios.subList(1, scenarios.size())) {
            comparison = comparison.with(scenario);
        }
        return of(comparison);
    }

    static RaceMoment of(Comparison comparison) {
        List<Run> runs = comparison.lanes().stream().map(lane -> Moment.of(lane.scenario()).run()).toList();
        Viewport view = Views.home(comparison.lanes().getFirst().scenario(), runs.getFirst().descent().loss());
        return new RaceMoment(new RaceFrame(comparison, runs, Playhead.at(0), view,
                Curves.of(runs.getFirst().descent().loss(), view), true), false, Optional.empty());
    }

    RaceMoment at(int time) {
        return new RaceMoment(frame.at(Playhead.at(time)), logarithmic, map);
    }

    RaceMoment logarithmically() {
        return new RaceMoment(frame, true, map);
    }

    /// With its map, coarser than the app's.
    RaceMoment mapped() {
        OutcomeMap.Grid fine = MapPicture.grid(frame.view().across(), RateScale.USUAL);
        AtomicReference<OutcomeMap> made = new AtomicReference<>();
        OutcomeMap.make(frame.runs().get(frame.comparison().current()).descent(),
                new OutcomeMap.Grid(fine.across(), fine.up(), 60, 40), () -> false, made::set);
        return new RaceMoment(frame, logarithmic, Optional.of(MapPicture.of(made.get())));
    }

    List<LaneFacts> facts() {
        return LaneFacts.of(frame, OPTIMIZERS, Sketch.WORDS);
    }

    /// The poster.
    void paint(Page page, Box box) {
        RacePoster.paint(page, box, new RacePoster.Content(frame, facts(), logarithmic, RateScale.USUAL, map,
                Optional.empty()));
    }
}
