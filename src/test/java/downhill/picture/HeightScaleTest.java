package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeightScaleTest {

    @Test
    void rises_with_the_loss_from_0_to_1() {
        for (PlaneLosses loss : PlaneLosses.all()) {
            LossField field = loss.field(61, 61);
            HeightScale scale = HeightScale.of(field);
            assertThat(scale.height(scale.lowest())).isEqualTo(0);
            assertThat(scale.height(scale.highest())).isEqualTo(1);
            assertThat(scale.lowest()).isEqualTo(field.lowest());
            double before = -1;
            for (int part = 0; part <= 10; part++) {
                double height = scale.height(scale.lowest() + (scale.highest() - scale.lowest()) * part / 10);
                assertThat(height).isGreaterThan(before);
                before = height;
            }
        }
    }

    @Test
    void a_flat_loss_lies_in_the_middle_and_one_without_values_nowhere() {
        Interval side = new Interval(-1, 1);
        assertThat(HeightScale.of(LossField.of(PlaneLosses.loss("7 + 0*b"), side, side, 5, 5)).height(7)).isEqualTo(0.5);
        HeightScale none = HeightScale.of(LossField.of(PlaneLosses.loss("ln(-1) + b"), side, side, 5, 5));
        assertThat(none.height(Double.NaN)).isNaN();
    }
}
