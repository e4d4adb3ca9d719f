package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bands of a map, judged by the loss itself.
class ContourMapTest {

    static Stream<PlaneLosses> losses() {
        return PlaneLosses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void nearly_every_cell_has_the_colour_of_its_band(PlaneLosses loss) {
        ContourMap map = ContourMap.of(loss.field(161, 161), 90, 70);
        int right = 0;
        for (int row = 0; row < 70; row++) {
            for (int column = 0; column < 90; column++) {
                double w = loss.w().low() + loss.w().length() * (column + 0.5) / 90;
                double b = loss.b().high() - loss.b().length() * (row + 0.5) / 70;
                double value = loss.loss().value(Vector.of(w, b));
                Role role = Double.isFinite(value) ? map.levels().role(map.levels().band(value)) : Role.CARD;
                right += map.bands().fill(column, row).equals(Fill.of(role)) ? 1 : 0;
            }
        }
        assertThat(right).isGreaterThan(6300 * 97 / 100);
    }

    @Test
    void a_flat_loss_is_one_band_and_one_without_values_a_hole() {
        Interval side = new Interval(-1, 1);
        ContourMap flat = ContourMap.of(LossField.of(PlaneLosses.loss("7 + 0*b"), side, side, 9, 9), 4, 4);
        assertThat(flat.lines()).isEmpty();
        assertThat(flat.bands().fill(0, 0)).isEqualTo(flat.bands().fill(3, 3)).isNotEqualTo(Fill.of(Role.CARD));
        ContourMap hole = ContourMap.of(LossField.of(PlaneLosses.loss("ln(-1) + b"), side, side, 9, 9), 4, 4);
        assertThat(hole.bands().fill(2, 2)).isEqualTo(Fill.of(Role.CARD));
    }
}
