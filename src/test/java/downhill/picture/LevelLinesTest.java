package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Level lines, judged by the loss itself and by counting.
class LevelLinesTest {

    static Stream<PlaneLosses> losses() {
        return PlaneLosses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void every_edge_of_the_grid_that_a_level_crosses_is_crossed_once(PlaneLosses loss) {
        LossField field = loss.field(61, 47);
        ContourLevels levels = ContourLevels.of(field);
        List<LevelLine> lines = LevelLines.of(field, levels);
        for (int index = 0; index < levels.size(); index++) {
            double level = levels.level(index);
            Set<List<Double>> crossings = new HashSet<>();
            int points = 0;
            for (LevelLine line : lines) {
                if (line.level() == level) {
                    int last = line.isClosed() ? line.points().size() - 1 : line.points().size();
                    for (int point = 0; point < last; point++) {
                        crossings.add(List.of(line.points().x(point), line.points().y(point)));
                        points++;
                    }
                }
            }
            assertThat(points).as("level %s", level).isEqualTo(crossed(field, level));
            assertThat(crossings.size()).isGreaterThan(points * 9 / 10);
        }
    }

    /// How many edges between two values, with a whole cell on one side of them at least, have the level between their ends.
    private static int crossed(LossField field, double level) {
        int count = 0;
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                boolean above = field.value(column, row) >= level;
                if (column + 1 < field.columns() && (isWhole(field, column, row) || isWhole(field, column, row - 1))
                        && above != field.value(column + 1, row) >= level) {
                    count++;
                }
                if (row + 1 < field.rows() && (isWhole(field, column, row) || isWhole(field, column - 1, row))
                        && above != field.value(column, row + 1) >= level) {
                    count++;
                }
            }
        }
        return count;
    }

    private static boolean isWhole(LossField field, int column, int row) {
        return column >= 0 && row >= 0 && column + 1 < field.columns() && row + 1 < field.rows()
                && !Double.isNaN(field.value(column, row) + field.value(column + 1, row)
                        + field.value(column, row + 1) + field.value(column + 1, row + 1));
    }

    /// All but the one that is infinitely steep at its hole: the finer the grid, the steeper are the cells beside it.
    static Stream<PlaneLosses> smooth() {
        return losses().filter(loss -> !loss.name().equals("holes"));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void lie_on_their_level_the_closer_the_finer_the_grid(PlaneLosses loss) {
        double coarse = mean(loss, 41);
        double fine = mean(loss, 161);
        assertThat(fine).isLessThan(0.2 * coarse + 1e-12);
    }

    /// How far points of the lines are from their level in loss, in the mean over all of them; always the same levels.
    private static double mean(PlaneLosses loss, int size) {
        LossField field = loss.field(size, size);
        double sum = 0;
        int count = 0;
        for (LevelLine line : LevelLines.of(field, ContourLevels.of(loss.field(41, 41)))) {
            for (int point = 0; point < line.points().size(); point++) {
                sum += Math.abs(loss.loss().value(Vector.of(line.points().x(point), line.points().y(point))) - line.level());
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void of_a_bowl_are_circles_that_close() {
        Interval side = new Interval(-2, 2);
        LossField field = LossField.of(PlaneLosses.loss("w^2 + b^2"), side, side, 101, 101);
        List<LevelLine> lines = LevelLines.of(field, ContourLevels.of(field));
        assertThat(lines).hasSizeGreaterThan(6);
        for (LevelLine line : lines) {
            assertThat(line.isClosed()).as("level %s", line.level()).isEqualTo(line.level() < 4);
            for (int point = 0; point < line.points().size(); point++) {
                assertThat(Math.hypot(line.points().x(point), line.points().y(point)))
                        .isCloseTo(Math.sqrt(line.level()), within(0.04 * 0.04 / Math.sqrt(line.level())));
            }
        }
    }

    @Test
    void where_two_ways_are_possible_the_middle_decides() {
        Interval side = new Interval(-1, 1);
        for (double shift : new double[] {-0.3, 0.3}) {
            LossField field = LossField.of(PlaneLosses.loss("w*b + " + shift), side, side, 2, 2);
            LevelPieces pieces = new LevelPieces(field, 0);
            pieces.cell(0, 0);
            List<LevelLine> lines = pieces.joined();
            assertThat(lines).hasSize(2);
            boolean isMiddleBelow = shift < 0;
            for (LevelLine line : lines) {
                double middleW = (line.points().x(0) + line.points().x(1)) / 2;
                double middleB = (line.points().y(0) + line.points().y(1)) / 2;
                assertThat(middleW * middleB > 0).isEqualTo(isMiddleBelow);
            }
        }
    }
}
