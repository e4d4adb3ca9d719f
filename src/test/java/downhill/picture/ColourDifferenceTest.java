package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourDifferenceTest {

    /// From table 1 of Sharma, Wu, Dalal (2005), which finds the usual mistakes.
    @ParameterizedTest
    @CsvSource({
            "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
            "50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
            "50, 0, 0, 50, -1, 2, 2.3669", "50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792",
            "50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195", "50, -0.0010, 2.4900, 50, 0.0009, -2.4900, 4.8045",
            "50, -0.0010, 2.4900, 50, 0.0011, -2.4900, 4.7461", "50, 2.5, 0, 50, 0, -2.5, 4.3065",
            "50, 2.5, 0, 73, 25, -18, 27.1492", "50, 2.5, 0, 61, -5, 29, 22.8977", "50, 2.5, 0, 56, -27, -3, 31.9030",
            "50, 2.5, 0, 58, 24, 15, 19.4535", "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
            "63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630",
            "61.2901, 3.7196, -5.3901, 61.4292, 2.2480, -4.9620, 1.8731",
            "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"})
    void is_what_the_standard_gives(double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        Lab one = new Lab(l1, a1, b1);
        Lab other = new Lab(l2, a2, b2);
        assertThat(one.difference(other)).isCloseTo(expected, within(0.00005));
        assertThat(other.difference(one)).isCloseTo(expected, within(0.00005));
    }

    @Test
    void colours_are_where_others_say_they_are() {
        Lab red = Seen.of("#FF0000").lab();
        assertThat(red.l()).isCloseTo(53.24, within(0.01));
        assertThat(red.a()).isCloseTo(80.09, within(0.01));
        assertThat(red.b()).isCloseTo(67.20, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void greys_are_grey_to_all_eyes(ColourVision eyes) {
        Seen grey = Seen.of("#808080");
        assertThat(eyes.sees(grey).lab().difference(grey.lab())).isLessThan(0.01);
    }

    @Test
    void red_and_green_look_alike_to_two_of_three_and_blue_and_green_to_the_third() {
        assertThat(difference(ColourVision.PROTANOPIA, "#B30000", "#1B5E20")).isLessThan(8);
        assertThat(difference(ColourVision.DEUTERANOPIA, "#B30000", "#1B5E20")).isLessThan(12);
        assertThat(difference(ColourVision.TRITANOPIA, "#B30000", "#1B5E20")).isGreaterThan(50);
        assertThat(difference(ColourVision.TRITANOPIA, "#0B62A8", "#1B5E20")).isLessThan(13);
        assertThat(difference(ColourVision.PROTANOPIA, "#0B62A8", "#1B5E20")).isGreaterThan(40);
    }

    private static double difference(ColourVision eyes, String one, String other) {
        return eyes.sees(Seen.of(one)).lab().difference(eyes.sees(Seen.of(other)).lab());
    }

    @Test
    void contrast_is_what_the_standard_says() {
        assertThat(Seen.of("#767676").contrast(Seen.of("#FFFFFF"))).isBetween(4.54, 4.55);
        assertThat(Seen.of("#000000").contrast(Seen.of("#FFFFFF"))).isEqualTo(21);
        assertThat(Seen.of("#000000").contrast(Seen.of("#FFFFFF"), 0.2)).isCloseTo(5, within(1e-12));
    }
}
