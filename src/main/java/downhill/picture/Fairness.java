package downhill.picture;

import downhill.descent.race.Comparison;

/// What a race makes equal, in words: no race is fair without saying how.
public final class Fairness {

    private Fairness() {
    }

    /// In a sentence or two; a fork shares its past with another run, and is raced only from then on.
    public static String told(Comparison comparison, Words words) {
        String about = words.text("race." + comparison.race().id() + ".about");
        boolean forked = comparison.lanes().stream().anyMatch(lane -> !lane.scenario().pace().earlier().isEmpty());
        return forked ? about + " " + words.text("race.forks") : about;
    }
}
