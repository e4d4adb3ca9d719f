package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Below a rule's edge long runs on a quadratic shrink, above it they grow.
class EdgeTest {

    private static final int STEPS = 3_000;

    @ParameterizedTest
    @ValueSource(strings = {"gradient-descent", "momentum", "nesterov", "qhm"})
    void long_runs_shrink_just_below_and_grow_just_above(String id) {
        var random = new SplittableRandom(4);
        for (int i = 0; i < 25; i++) {
            Scenario scenario = Given.scenario("½w^2", id, 1, Vector.of(1), STEPS);
            if (!id.equals("gradient-descent")) {
                scenario = scenario.withSetting("beta", 0.97 * random.nextDouble());
            }
            if (id.equals("qhm")) {
                scenario = scenario.withSetting("nu", random.nextDouble());
            }
            double edge = Given.run(scenario).descent().optimizer().edge().orElseThrow();
            assertThat(size(scenario.withRate(0.98 * edge))).as("%s below %s", scenario, edge).isLessThan(1e-9);
            assertThat(size(scenario.withRate(1.02 * edge))).as("%s above %s", scenario, edge).isGreaterThan(1e3);
        }
    }

    private static double size(Scenario scenario) {
        Run run = Given.run(scenario);
        return run.length() < STEPS ? Double.POSITIVE_INFINITY : Math.abs(run.point(STEPS).w());
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "sign-descent", "rprop", "newton", "rmsprop"})
    void where_steps_are_not_proportional_to_slopes_there_is_none(String id) {
        Scenario scenario = Given.scenario("½w^2", id, 0.1, Vector.of(1), 5);
        assertThat(Given.run(scenario).descent().optimizer().edge()).isEqualTo(OptionalDouble.empty());
    }
}
