package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Coordinate;
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
        assertMove("move", "left", "right", moved, change);
    }

    /// That a step of one of two weights goes to that side and is so long, or isn't made.
    void assertMove(Coordinate coordinate, double change) {
        String place = coordinate.symbol();
        if (places.group(place).equals("not at all")) {
            assertThat(change).as(place).isZero();
        } else {
            boolean isW = coordinate == Coordinate.W;
            assertMove(place, isW ? "left" : "down", isW ? "right" : "up", change, change);
        }
    }

    private void assertMove(String place, String down, String up, double moved, double change) {
        String[] words = places.group(place).split(" by ");
        assertThat(words[0]).isEqualTo(moved < 0 ? down : up);
        assertThat(Math.abs(value(words[1]) - Math.abs(change))).as("length").isLessThanOrEqualTo(0.005 * Math.abs(change));
    }

    /// How many degrees are told.
    double angle() {
        return value(places.group("angle").replace("°", ""));
    }

    void assertAngle(double degrees) {
        assertThat(Math.abs(angle() - degrees)).as("angle").isLessThanOrEqualTo(0.6);
    }

    /// That a part is told as people say it, never rounded to all or nothing.
    void assertPercent(double percent) {
        String said = places.group("percent");
        assertThat(said.startsWith("<") ? percent < 1 : said.startsWith(">") ? percent > 99 && percent < 100
                : Math.abs(percent - Double.parseDouble(said.replace(" %", ""))) <= 0.500001).as("percent").isTrue();
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
