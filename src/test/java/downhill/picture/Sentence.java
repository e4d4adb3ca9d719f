package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;

/// A sentence that was read.
///
/// @param key of its words
/// @param text all of it
/// @param places what stands in its places
record Sentence(String key, String text, MatchResult places) {

    boolean has(String place) {
        return places.namedGroups().containsKey(place);
    }

    double number(String place) {
        return value(places.group(place));
    }

    private static double value(String shown) {
        return ShownArithmetic.value(shown.replace("+", "")).doubleValue();
    }

    /// That a number is shown as it is, but for its last digit.
    void assertShown(String place, double value, double part) {
        assertThat(number(place)).as(place).satisfies(shown ->
                assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(part * Math.abs(value)));
    }

    /// That a step goes to that side and is so long.
    void assertMove(double moved, double change) {
        String[] words = places.group("move").split(" by ");
        assertThat(words[0]).isEqualTo(moved < 0 ? "left" : "right");
        assertThat(Math.abs(value(words[1]) - Math.abs(change))).as("length").isLessThanOrEqualTo(0.005 * Math.abs(change));
    }

    /// That so many nudges are a step, as people say it.
    void assertCount(double ratio) {
        String said = places.group("count");
        double count = value(said.replaceAll("^[a-z ]+", ""));
        double off = (ratio - count) / ratio;
        switch (said.replaceAll("[^a-z]+", " ").strip()) {
            case "only" -> assertThat(count).isLessThan(1).matches(number -> Math.abs(off) <= 0.05);
            case "about" -> assertThat(Math.abs(off)).isLessThanOrEqualTo(0.05);
            case "almost" -> assertThat(off).isBetween(-0.12, 0.0);
            case "a little over" -> assertThat(off).isBetween(0.0, 0.12);
            default -> assertThat(Math.abs(off)).isLessThan(1e-6);
        }
    }
}
