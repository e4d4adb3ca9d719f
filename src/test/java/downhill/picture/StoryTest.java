package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Method;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {

    private static String story(Moment moment) {
        return Story.tell(moment.frame(), Sketch.WORDS).stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} from {1} at rate {2}: {3}")
    @CsvSource(delimiter = ';', value = {
        "w^2; 2; 0.15; The slope is +4.00: grow w by δw and L grows about 4.0 times as much. "
                + "So step left by 0.600, 6 δw.",
        "w^2; -2; 0.15; The slope is −4.00: shrink w by δw and L grows about 4.0 times as much. "
                + "So step right by 0.600, 6 δw.",
        "w^2; 0.3; 0.15; The slope is +0.600: grow w by much less than δw and L grows about 0.60 times as much. "
                + "So step left by 0.0900, only 0.90 δw.",
        "w^2; 3.265; 0.15; The slope is +6.53: grow w by δw and L grows about 6.5 times as much. "
                + "So step left by 0.980, almost 10 δw.",
        "w^2; 1.2; 1.1; The slope is +2.40: grow w by δw and L grows about 2.4 times as much. "
                + "So step left by 2.64, a little over 26 δw. "
                + "The step is too long: it goes across the bottom and ends higher than it began. "
                + "L rises by 0.634, where a fall of 6.34 was promised.",
        "w^2; 0.1; 0.15; The slope is +0.200: grow w by much less than δw and L grows about 0.20 times as much. "
                + "So step left by 0.0300, only 0.30 δw.",
        "w^2; 0.8; 0.15; The slope is +1.60: grow w by δw and L grows about 1.6 times as much. "
                + "So step left by 0.240, about 2.4 δw.",
    })
    void tells_the_slope_and_the_step(String loss, double start, double rate, String story) {
        assertThat(story(Moment.of(loss, start, rate))).isEqualTo(story);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2; 0; this is the bottom of the valley",
        "cos(w); 0; no bottom but the top of a hill",
        "w^3; 0; the curve is only flat here",
        "w^2(w - 3)^2; 1.5; no bottom but the top of a hill",
    })
    void a_slope_of_zero_is_a_bottom_or_a_top_or_flat(String loss, double start, String claim) {
        assertThat(story(Moment.of(loss, start, 0.1))).contains("The slope is 0").contains(claim)
                .contains("So nothing moves w any more.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2; 2; 0.9; goes across the bottom. L still falls, by 1.44 of the 14.4 promised.",
        "w^2; 2; 1.1; across the bottom and ends higher than it began. "
                + "L rises by 1.76, where a fall of 17.6 was promised.",
        "w^2; 2; 1; The step ends exactly as high as it began: of the 16.0 promised nothing is delivered.",
    })
    void a_step_that_goes_too_far_is_told(String loss, double start, double rate, String claim) {
        assertThat(story(Moment.of(loss, start, rate))).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "w^2; 2; 0.1; L falls by 1.44, 90 % of the 1.60 that the slope promised",
        "-w^2; 1; 0.1; L falls by 0.440, more than the 0.400 that the slope promised",
        "|w|; 2; 0.4; L falls by 0.400, just what the slope promised.",
        "w^2; 2; 0.999; L still falls, by 0.0160 of the 16.0 promised.",
        "w^2; 0; 0.1; w stays, and so does L.",
    })
    void the_check_compares_delivered_with_promised(String loss, double start, double rate, String claim) {
        assertThat(story(Moment.of(loss, start, rate).at(0, Phase.CHECK))).contains(claim);
    }

    @Test
    void a_kink_has_no_slope() {
        assertThat(story(Moment.of("|w|", 0, 0.4))).isEqualTo("The curve has a kink here, so no single slope; "
                + "0 is taken by convention. So nothing moves w any more.");
        assertThat(story(Moment.of("1000000w^2", 0, 1e-7))).doesNotContain("kink");
    }

    @Test
    void a_change_below_the_last_digit_of_the_loss_is_no_rise() {
        Moment tiny = Moment.of("w^2 + 1000", 4e-7, 1.1).at(0, Phase.CHECK);
        assertThat(tiny.run().delivered(0)).isNegative();
        assertThat(story(tiny))
                .matches("What is promised here, .*, is too small to be seen in the digits of L.");
    }

    @Test
    void the_move_is_told_with_its_numbers() {
        assertThat(story(Moment.of("w^2", 2, 0.15).at(0, Phase.MOVE)))
                .isEqualTo("w goes from 2.000 to 1.400, and L from 4.000 to 1.960.");
    }

    @Test
    void a_step_too_small_for_any_digit_is_told_so() {
        assertThat(story(Moment.of("1e-6w + 1", 1e12, 1e-3)))
                .contains("The step, 10⁻⁹, is too small to change any digit of w.");
    }

    @Test
    void memory_that_carries_uphill_is_told_so() {
        assertThat(story(Moments.special().get("uphill"))).contains("carries w on, uphill: left by")
                .contains("The step goes uphill: the slope said that L would rise by");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "e^(-w); 3; w = w - a*(g + w); Weight decay draws w toward 0, uphill: left by 0.295,",
        "e^(-w); 3; w = w - a*w; Weight decay draws w toward 0, uphill: left by 0.300,",
        "cos(w); 0; w = w + a; Not the slope but the rule itself moves w: right by 0.100,",
        "max(0, |w| - 4)^2; -2; w = w - a*(g + w); Not the slope but weight decay, which draws w toward 0, moves w: right",
        "w^2; 3; w = w + a*g; The rule itself steps uphill: right by 0.600,",
        "w^2; -3; w = w + a*g; The rule itself steps uphill: left by 0.600,",
        "e^(-w); -3; w = w - a*w; So step right by 0.300,",
    })
    void what_moves_w_is_named(String loss, double start, String rule, String sentence) {
        assertThat(story(Moment.of(Moment.of(loss, start, 0.1).scenario().with(Method.written(rule))))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1e9w^2; 0; this is the bottom of the valley", "1e-9w^2; 0; this is the bottom of the valley",
        "w^2 + 1e-3|w|; 0; has a kink here", "1e6|w|; 0; has a kink here", "max(2w, -w); 0; has a kink here",
        "w|w|; 0; only flat here", "sqrt(1e-12 + w^2); 0; this is the bottom of the valley",
        "w^2; 1e20; where w grows, L grows about 2.0·10²⁰ times as much",
        "w^2; -1e20; where w shrinks, L grows about 2.0·10²⁰ times as much",
        "w^4; 0.01; grow w by much less than δw",
    })
    void kinks_bottoms_and_huge_places_are_told_apart(String loss, double start, String sentence) {
        assertThat(story(Moment.of(loss, start, 0.1))).contains(sentence);
    }

    @Test
    void the_end_says_why_it_is_the_end() {
        assertThat(story(Moment.of("w^2", 2, 0.1).at(30))).contains("The run ends here, after 30 steps.");
        assertThat(story(Moment.of("w^2", 2, 0.1).steps(1).at(1))).contains("The run ends here, after 1 step.");
        assertThat(story(Moment.of("w^4", 3, 0.5).at(30))).contains("would leave the numbers a computer can hold");
    }

    @Test
    void no_place_is_left_unfilled() {
        for (Map.Entry<String, Frame> named : Moments.frames().entrySet()) {
            assertThat(Story.tell(named.getValue(), Sketch.WORDS)).as(named.getKey()).isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence.plain()).doesNotContain("{", "}", "$", "story."));
        }
    }
}
