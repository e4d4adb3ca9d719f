package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongValleyTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.1, 2, 3, 4.5, 9.9, 20, 99, 130, 999, 1_000})
    void is_as_many_times_as_curved_along_b_as_along_w(double condition) {
        LongValley valley = new LongValley(condition);
        assertThat(2 * loss(valley, 1, 0)).isEqualTo(1);
        assertThat(2 * loss(valley, 0, 1)).isCloseTo(condition, within(1e-12 * condition));
    }

    private static double loss(LongValley valley, double w, double b) {
        return Given.run(Scenario.of(valley.formula(), 0.001, Vector.of(w, b), 1)).loss(0);
    }

    @Test
    void its_condition_number_can_be_read_back_out_of_its_formula() {
        for (int tenths = 10; tenths <= 10_000; tenths++) {
            LongValley valley = new LongValley(tenths / 10.0);
            assertThat(LongValley.read(valley.formula())).as(valley.formula()).hasValue(valley);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"½w^2 + 0b^2", "½w^2 + 0.4b^2", "½w^2 + 501b^2", "½w^2 + 10b^3", "w^2 + 10b^2",
        "½w^2 - 10b^2", ""})
    void what_is_no_such_valley_is_not_read_as_one(String formula) {
        assertThat(LongValley.read(formula)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 20, 100, 1_000})
    void is_the_catalogues_valley_at_any_length_and_never_runs_away_at_its_good_rate(double condition) {
        CatalogueLoss loss = Catalogue.withFormula(new LongValley(condition).formula()).orElseThrow();
        assertThat(loss.id()).isEqualTo("long-valley");
        assertThat(loss.rate()).as("below 2/λmax").isLessThan(2 / condition);
        Run run = Given.run(loss.scenario());
        assertThat(run.loss(run.length())).isLessThan(run.loss(0));
    }

    @Test
    void is_neither_rounder_than_round_nor_endless() {
        assertThatThrownBy(() -> new LongValley(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LongValley(1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LongValley(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
