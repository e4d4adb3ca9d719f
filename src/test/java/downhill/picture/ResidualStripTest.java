package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.formula.Columns;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The strip of what the model leaves, below the points.
class ResidualStripTest {

    private static final double EM = 13;
    private static final Columns HUBBLE = Columns.of(PlaneLosses.DISTANCE, PlaneLosses.VELOCITY);

    @ParameterizedTest
    @ValueSource(doubles = {160, 200, 232, 260, 300, 400, 700})
    void its_numbers_keep_apart_however_low_it_is(double height) {
        for (double slope : new double[] {0.4, 0.637, 1, 2, 9}) {
            Sketch sketch = new Sketch();
            DataFigure.paint(sketch.page(EM), new Box(0, 0, 420, height),
                    DataPicture.of(HUBBLE, x -> slope * x + 0.32, DataErrors.MEAN_OF_SQUARES).withResiduals());
            List<Sketch.Piece.Text> numbers = sketch.all(Sketch.Piece.Text.class).stream()
                    .filter(text -> text.size() == 0.88 * EM).toList();
            assertThat(numbers).as("of slope %s", slope).isNotEmpty();
            for (int index = 1; index < numbers.size(); index++) {
                double between = Math.abs(numbers.get(index).box().middleY() - numbers.get(index - 1).box().middleY());
                assertThat(between).as("of slope %s", slope).isGreaterThan(EM);
            }
        }
    }
}
