package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Ending;
import downhill.descent.Optimizers;
import downhill.descent.Run;
import downhill.descent.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is said at the end of a run holds for one more step, as a run that is one step longer has it.
class EndStoryTest {

    private static List<String> told(Scenario scenario) {
        Frame frame = Moment.of(scenario).frame();
        Frame end = Moment.of(scenario).at(frame.run().length()).frame();
        return Story.tell(end, Words.of("en")).stream().map(RichText::plain).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "bowl; 40; The slope still moves w: one more step at this rate would go left by 5.73·10⁻⁷.",
        "kink; 20; The slope still moves w: one more step at this rate would go right by 0.400.",
        "two-valleys; 40; A deeper valley than this one is at w = −1.30, where L = 0.486.",
        "bumpy; 60; A deeper valley than this one is at w = 0, where L = 0.",
    })
    void it_is_said_whether_the_slope_still_moves_w_and_where_a_deeper_valley_is(String loss, int steps, String sentence) {
        assertThat(told(Catalogue.find(loss).orElseThrow().scenario().withSteps(steps))).contains(sentence);
    }

    @Test
    void at_the_bottom_nothing_moves_w() {
        assertThat(told(Catalogue.first().scenario().withRate(0.5).withSteps(3)))
                .contains("The slope is 0 here, and one more step would not move w.");
        assertThat(told(Catalogue.find("two-valleys").orElseThrow().scenario().withRate(0.1).withSteps(1)))
                .as("already in the deeper valley").noneMatch(sentence -> sentence.contains("deeper"));
    }

    static List<String> optimizers() {
        return Optimizers.installed().ids();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void one_more_step_is_that_of_a_longer_run(String optimizer) {
        for (var loss : Catalogue.of(1)) {
            for (int steps : new int[] {1, 4, 25}) {
                Scenario scenario = loss.scenario().withOptimizer(optimizer).withSteps(steps);
                Run run = Moment.of(scenario).frame().run();
                Run longer = Moment.of(scenario.withSteps(steps + 1)).frame().run();
                if (!(longer.ending() instanceof Ending.RanItsLength)) {
                    continue;
                }
                double next = longer.change(steps).w();
                assertThat(run.further().orElseThrow().w()).as("%s on %s", optimizer, loss.id()).isEqualTo(next);
                boolean isMoved = longer.point(steps + 1).w() != longer.point(steps).w();
                boolean bySlope = isMoved && next * longer.slope(steps).w() < 0;
                assertThat(told(scenario)).as("%s on %s after %s", optimizer, loss.id(), steps)
                        .anyMatch(sentence -> bySlope ? sentence.startsWith("The slope still moves w")
                                && sentence.contains(Numbers.significant(Math.abs(next), 3))
                                : isMoved ? sentence.startsWith("One more step at this rate would still move w, ")
                                : sentence.contains("would not move w") || sentence.contains("would leave w where it is")
                                        || sentence.contains("too small to change any digit of w"));
            }
        }
    }
}
