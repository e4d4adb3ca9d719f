package downhill.picture;

import downhill.descent.Pace;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import java.util.List;

/// What a race makes equal, in words: no race is fair without saying how.
public final class Fairness {

    private Fairness() {
    }

    /// In a sentence or two; a fork shares its past with another run, and is raced only from then on.
    public static String told(Comparison comparison, Words words) {
        String about = words.text(key(comparison));
        boolean forked = comparison.lanes().stream().anyMatch(lane -> !lane.scenario().pace().earlier().isEmpty());
        return forked ? about + " " + words.text("race.forks") : about;
    }

    /// Rates that each run has of its own may be the same all the same.
    private static String key(Comparison comparison) {
        List<Pace> paces = comparison.lanes().stream().map(lane -> lane.scenario().pace()).toList();
        boolean isAlike = paces.stream().mapToDouble(Pace::rate).distinct().count() == 1
                && paces.stream().allMatch(pace -> pace.earlier().isEmpty());
        if (comparison.race() != Race.OWN_RATES || paces.size() == 1 || !isAlike) {
            return "race." + comparison.race().id() + ".about";
        }
        return paces.stream().distinct().count() == 1 ? "race.own-rates.alike.about" : "race.own-rates.schedules.about";
    }
}
