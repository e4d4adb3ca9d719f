package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.plugin.Vector;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long a valley is, in words, and which rate is safe across it.
class ConditionStoryTest {

    private static Frame frame(String loss, double w, double b) {
        return Moment.of(Scenario.of(loss, 0.01, Vector.of(w, b), 5)).frame();
    }

    private static String told(Frame frame) {
        return ConditionStory.told(frame, Sketch.WORDS).map(RichText::plain).orElse("");
    }

    @ParameterizedTest
    @CsvSource({"long-valley, 20", "tilted-valley, 10", "rosenbrock, 2500"})
    void the_valleys_of_the_catalogue_are_as_long_as_they_are_said_to_be(String id, String times) {
        assertThat(told(Moment.of(Catalogue.find(id).orElseThrow()).frame()))
                .contains("the valley is " + times + " times as curved across as along it");
    }

    /// (cos t·w + sin t·b)² + c(−sin t·w + cos t·b)² is as long whichever way it is turned.
    @Test
    void turning_a_valley_changes_neither_its_length_nor_its_ruler() {
        for (int degrees = 0; degrees < 180; degrees += 15) {
            double cos = Math.cos(Math.toRadians(degrees));
            double sin = Math.sin(Math.toRadians(degrees));
            Frame frame = frame(String.format(Locale.ROOT, "(%.12f*w + %.12f*b)^2 + 35(%.12f*b - %.12f*w)^2", cos, sin, cos,
                    sin), 1, 1);
            assertThat(told(frame)).as("%s°", degrees).contains("35 times");
            assertThat(StabilityRuler.notches(frame.loss(), frame.bottom(), frame.run().descent()))
                    .as("2/λmax").anyMatch(notch -> Math.abs(notch.rate() - 2.0 / 70) < 1e-9);
        }
    }

    /// Half the largest rate that is safe across takes (1 − 1/κ) of the way along that is left.
    @Test
    void a_rate_is_said_to_be_slow_along_a_valley_only_where_it_leaves_most_of_the_way() {
        for (double condition : new double[] {1.4, 2, 4.5, 6, 30}) {
            boolean isSlow = 1 - 1 / condition > 0.8;
            assertThat(told(frame(condition + "w^2 + b^2", 1, 2)).contains("slow along it")).as("%s times", condition)
                    .isEqualTo(isSlow);
        }
    }

    @Test
    void a_round_bowl_is_said_to_be_round() {
        assertThat(told(frame("3w^2 + 3b^2", 1, 2)))
                .isEqualTo("At its bottom the valley is equally curved in all directions.");
    }

    @Test
    void nothing_is_said_where_there_is_no_bowl() {
        assertThat(told(frame("w^2 - b^2", 1, 1))).as("a saddle").isEmpty();
        assertThat(told(frame("w^2 + 0b", 1, 1))).as("a trough").isEmpty();
        assertThat(told(Moment.of("w^2", 2, 0.1).frame())).as("one weight").isEmpty();
    }
}
