package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far guesses of a step of two weights are off.
class PlaneDeviationTest {

    private static Deviation point(Vector guess, Vector before, Vector actual) {
        return new Deviation(new Guess(Quantity.POINT, guess), before, actual);
    }

    private static Deviation direction(double degrees, Vector step) {
        Vector before = Vector.of(0, 0);
        return new Deviation(new Guess(Quantity.DIRECTION, new Direction(degrees).vector()), before, before.plus(step));
    }

    private static Vector to(double degrees) {
        return Vector.of(Math.cos(Math.toRadians(degrees)), Math.sin(Math.toRadians(degrees)));
    }

    private static String told(Deviation deviation) {
        return deviation.told(Sketch.WORDS).plain();
    }

    @Test
    void the_distance_of_a_point_is_that_in_the_plane() {
        Deviation off = point(Vector.of(1.3, 3.5), Vector.of(0, 0), Vector.of(1, 3.1));
        assertThat(off.distance()).isCloseTo(0.5, within(1e-12));
        assertThat(off.part().orElseThrow()).isCloseTo(0.5 / Math.sqrt(10.61), within(1e-12));
        assertThat(told(off)).isEqualTo("You said (1.30, 3.50), it is (1.00, 3.10): 0.50 off, 15 % of the step.");
    }

    @Test
    void a_point_is_the_same_only_if_both_numbers_are() {
        assertThat(told(point(Vector.of(1, 2), Vector.of(0, 0), Vector.of(1, 2))))
                .isEqualTo("You said (1.00, 2.00), and so it is, in all the digits shown.");
        assertThat(told(point(Vector.of(1, 2), Vector.of(0, 0), Vector.of(1, -2)))).contains("4.00 off");
        assertThat(told(point(Vector.of(1, 2), Vector.of(0, 2), Vector.of(0, 2)))).endsWith("1.00 off.");
    }

    @Test
    void the_numbers_of_points_hold_as_they_are_written() {
        Pattern shown = Pattern.compile(
                "You said \\(([−0-9.]+), ([−0-9.]+)\\), it is \\(([−0-9.]+), ([−0-9.]+)\\): ([0-9.]+) off.*");
        Random random = new Random(11);
        int checked = 0;
        for (int round = 0; round < 5_000; round++) {
            double scale = Math.pow(10, random.nextInt(-2, 5));
            double error = scale * Math.pow(10, -random.nextInt(5));
            Vector actual = Vector.of(scale * random.nextGaussian(), scale * random.nextGaussian());
            Vector guess = actual.plus(Vector.of(error * random.nextGaussian(), error * random.nextGaussian()));
            Matcher matcher = shown.matcher(told(point(guess, Vector.of(0, 0), actual)));
            if (matcher.matches()) {
                BigDecimal off = new BigDecimal(matcher.group(5));
                double unit = Math.pow(10, -off.scale());
                assertThat(off.doubleValue()).as(matcher.group()).isPositive().isCloseTo(Math.hypot(
                        number(matcher.group(1)) - number(matcher.group(3)),
                        number(matcher.group(2)) - number(matcher.group(4))), within(0.5001 * unit));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(4_000);
    }

    private static double number(String shown) {
        return Double.parseDouble(shown.replace('−', '-'));
    }

    @ParameterizedTest
    @CsvSource({"35, 58, 23", "350, 20, 30", "20, 350, 30", "0, 180, 180", "270, 45, 135", "-90, 0, 90", "359, 1, 2"})
    void angles_differ_the_shorter_way_round(double guess, double actual, double off) {
        assertThat(direction(guess, to(actual).times(3)).angle().orElseThrow()).isCloseTo(off, within(1e-9));
    }

    @Test
    void a_direction_is_told_in_degrees_and_its_length_is_of_no_matter() {
        assertThat(told(direction(35, to(58).times(1e-9)))).isEqualTo("You pointed 35°, it goes 58°: 23° off.");
        assertThat(told(direction(35, to(58).times(1e9)))).isEqualTo("You pointed 35°, it goes 58°: 23° off.");
        assertThat(told(direction(90, Vector.of(0, 2))))
                .isEqualTo("You pointed 90°, and so it goes, in all the digits shown.");
        assertThat(direction(35, to(58)).part()).isEmpty();
    }

    @Test
    void a_step_that_goes_nowhere_has_no_direction() {
        Deviation still = direction(35, Vector.of(0, 0));
        assertThat(still.angle()).isEmpty();
        assertThat(told(still)).isEqualTo("You pointed 35°, but the step goes nowhere: it has no direction.");
        assertThat(Score.of(List.of(still)).count()).isZero();
    }

    @Test
    void the_angles_hold_as_they_are_written() {
        Pattern shown = Pattern.compile("You pointed ([0-9.]+)°, it goes ([0-9.]+)°: ([0-9.]+)° off\\.");
        Random random = new Random(5);
        int checked = 0;
        for (int round = 0; round < 5_000; round++) {
            double guess = 360 * random.nextDouble();
            double actual = guess + 180 * Math.pow(10, -random.nextInt(5)) * random.nextGaussian();
            Matcher matcher = shown.matcher(told(direction(guess, to(actual))));
            if (matcher.matches()) {
                BigDecimal turn = new BigDecimal(matcher.group(1)).subtract(new BigDecimal(matcher.group(2))).abs();
                BigDecimal other = BigDecimal.valueOf(360).subtract(turn);
                assertThat(new BigDecimal(matcher.group(3))).as(matcher.group()).isEqualByComparingTo(turn.min(other));
                assertThat(List.of(number(matcher.group(1)), number(matcher.group(2)))).allMatch(angle -> angle < 360);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(4_000);
    }

    @Test
    void ways_and_angles_are_scored_each_by_itself() {
        Score score = Score.of(List.of(direction(10, to(30)), direction(10, to(40)),
                point(Vector.of(1, 0), Vector.of(0, 0), Vector.of(2, 0))));
        assertThat(score.count()).isEqualTo(3);
        assertThat(score.angles().average()).isCloseTo(25, within(1e-9));
        assertThat(score.told(Sketch.WORDS))
                .isEqualTo("1 guess, off by 50 % of the way. 2 directions, 25° off on average, 20° at best.");
        assertThat(Score.of(List.of(direction(10, to(30)))).told(Sketch.WORDS)).isEqualTo("1 direction, 20° off.");
    }

    @Test
    void a_guess_has_as_many_numbers_as_its_quantity_and_a_direction_is_not_zero() {
        for (Guess guess : List.of(new Guess(Quantity.POINT, Vector.of(0, 0)),
                new Guess(Quantity.DIRECTION, Vector.of(0, 1)))) {
            assertThat(guess.value().size()).isEqualTo(guess.quantity().size());
        }
        assertThatThrownBy(() -> new Guess(Quantity.DIRECTION, Vector.of(0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Guess(Quantity.POINT, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Guess(Quantity.POINT, Vector.of(1, Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
