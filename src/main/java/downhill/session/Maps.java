package downhill.session;

import downhill.descent.Descent;
import downhill.descent.OutcomeMap;
import downhill.descent.RateAxis;
import downhill.descent.Scenario;
import downhill.picture.MapPicture;
import java.util.Optional;

/// Makes maps of starts and rates, or of starts alone, in the background, pass by pass. The one that was asked for
/// before is given up.
final class Maps {

    private final Background<Wanted, MapPicture> background;
    private final Runnable changed;
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<MapPicture> map = Optional.empty();

    /// @param changed told when there is a better map
    Maps(Workers workers, Runnable changed) {
        background = new Background<>(workers.surveys(), workers.foreground(), Background.Outdated.DROPPED);
        this.changed = changed;
    }

    /// What a map depends on: everything but the start, and the rate where it goes through rates.
    private record Wanted(Scenario scenario, OutcomeMap.Grid grid) {

        static Wanted of(Scenario scenario, Descent descent, OutcomeMap.Grid grid) {
            Scenario anywhere = scenario.withStart(descent.start().zero());
            return new Wanted(grid.up() instanceof RateAxis ? anywhere.withRate(1) : anywhere, grid);
        }
    }

    /// The best map there is; of what was asked for before, as long as there is none of what was asked for last.
    Optional<MapPicture> map() {
        return map;
    }

    /// Asks for a map, unless it is the one that was asked for already.
    ///
    /// @param scenario what the descent was made from
    void want(Scenario scenario, Descent descent, OutcomeMap.Grid grid) {
        Wanted next = Wanted.of(scenario, descent, grid);
        if (wanted.filter(before -> !before.scenario.problem().equals(scenario.problem())).isPresent()) {
            map = Optional.empty();
        }
        wanted = Optional.of(next);
        background.want(next, (cancelled, pass) -> OutcomeMap.make(descent, grid, cancelled,
                map -> pass.accept(MapPicture.of(map))), pass -> {
                    map = Optional.of(pass);
                    changed.run();
                });
    }
}
