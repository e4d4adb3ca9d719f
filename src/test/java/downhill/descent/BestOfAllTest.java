package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestOfAllTest {

    private static Sweep.Best best(Scenario scenario) {
        List<Sweep> passes = new ArrayList<>();
        Sweep.make(Given.run(scenario).descent(), -3, 1, () -> false, passes::add);
        return passes.getLast().best().orElseThrow();
    }

    private static int steps(Scenario scenario, double rate) {
        return Consequence.of(Given.run(scenario.withRate(rate))).stepsToBottom().orElse(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"kink, 2.1, 2.1, 1", "plateau, 4, 1.03, 42"})
    void the_best_rate_is_one_that_no_scale_of_401_need_hold(String id, double start,
            double known, int steps) {
        Scenario scenario = Catalogue.find(id).orElseThrow().scenario().withStart(Vector.of(start)).withSteps(80);
        assertThat(steps(scenario, known)).isEqualTo(steps);
        assertThat(steps(scenario, best(scenario).rate())).isLessThanOrEqualTo(steps);
    }

    @Test
    void beyond_the_scale_it_is_looked_for_where_the_last_rate_wins() {
        Scenario cliff = Catalogue.find("cliff").orElseThrow().scenario();
        assertThat(best(cliff).rate()).isGreaterThan(10);
        assertThat(steps(cliff, best(cliff).rate())).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"kink, gradient-descent", "plateau, gradient-descent", "note, momentum", "bumpy, adam"})
    void no_fourth_rate_of_three_digits_takes_fewer_steps(String id, String optimizer) {
        Scenario scenario = Catalogue.find(id).orElseThrow().scenario().withOptimizer(optimizer);
        Sweep.Best best = best(scenario);
        assertThat(best.isOfAll()).isTrue();
        int fewest = steps(scenario, best.rate());
        for (int power = -3; power <= 0; power++) {
            for (int digits = 100 + id.length() % 4; digits < 1000; digits += 4) {
                double rate = Double.parseDouble(digits + "e" + (power - 2));
                assertThat(steps(scenario, rate)).as("%s by %s at %s", id, optimizer, rate).isGreaterThanOrEqualTo(fewest);
            }
        }
    }
}
