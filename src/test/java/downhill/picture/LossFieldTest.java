package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Evaluation;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The values of a loss on a grid.
class LossFieldTest {

    private static final Interval W = new Interval(-1, 3);
    private static final Interval B = new Interval(10, 20);

    @Test
    void has_the_losses_own_values_with_both_edges() {
        LossField field = LossField.of(PlaneLosses.loss("100w + b"), W, B, 5, 3);
        assertThat(field.value(0, 0)).isEqualTo(-90);
        assertThat(field.value(4, 2)).isEqualTo(320);
        assertThat(field.value(1, 1)).isEqualTo(15);
        assertThat(field.lowest()).isEqualTo(-90);
    }

    @Test
    void has_no_value_where_the_loss_has_none_that_is_finite() {
        LossField field = LossField.of(PlaneLosses.loss("ln(w) + b"), W, B, 5, 3);
        assertThat(field.value(0, 0)).isNaN();
        assertThat(field.value(1, 0)).as("−∞").isNaN();
        assertThat(field.value(2, 0)).isEqualTo(10);
        assertThat(field.valueAt(0.5, 12)).isNaN();
        assertThat(field.lowest()).isEqualTo(10);
    }

    @Test
    void reads_off_between_its_places_and_not_outside() {
        LossField field = LossField.of(PlaneLosses.loss("3w - 2b + 1"), W, B, 5, 3);
        assertThat(field.valueAt(0.37, 13.1)).isCloseTo(3 * 0.37 - 2 * 13.1 + 1, within(1e-12));
        assertThat(field.valueAt(3, 20)).isCloseTo(-30, within(1e-12));
        assertThat(field.valueAt(3.01, 20)).isNaN();
        assertThat(field.sampled(9, 9).value(3, 5)).isCloseTo(3 * 0.5 - 2 * 16.25 + 1, within(1e-12));
    }

    @Test
    void passes_get_finer_over_the_same_rectangle_and_work_out_no_value_twice() {
        List<Vector> asked = new ArrayList<>();
        List<LossField> passes = new ArrayList<>();
        LossField.make(counting(asked), W, B, 15, 16, () -> false, passes::add);
        assertThat(passes).extracting(LossField::columns).containsExactly(3, 5, 9, 17);
        assertThat(asked).hasSize(17 * 17).doesNotHaveDuplicates();
        assertThat(passes).allSatisfy(pass -> {
            for (int row = 0; row < pass.rows(); row++) {
                for (int column = 0; column < pass.columns(); column++) {
                    assertThat(pass.value(column, row)).isCloseTo(pass.w(column) * pass.b(row), within(1e-12));
                }
            }
        });
    }

    @Test
    void nothing_more_is_worked_out_once_it_is_cancelled() {
        List<Vector> asked = new ArrayList<>();
        List<LossField> passes = new ArrayList<>();
        LossField.make(counting(asked), W, B, 64, 64, () -> asked.size() >= 200, passes::add);
        assertThat(asked).hasSize(200);
        assertThat(passes).hasSize(1);
    }

    private static Loss counting(List<Vector> asked) {
        return new Loss() {
            @Override
            public int weights() {
                return 2;
            }

            @Override
            public double value(Vector at) {
                asked.add(at);
                return at.w() * at.b();
            }

            @Override
            public Evaluation at(Vector point) {
                throw new IllegalStateException("no slopes are needed");
            }
        };
    }
}
