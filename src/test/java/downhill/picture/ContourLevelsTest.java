package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The levels of a map: round, well spread, and steady.
class ContourLevelsTest {

    static Stream<PlaneLosses> losses() {
        return PlaneLosses.all().stream();
    }

    private static List<Double> levels(LossField field) {
        ContourLevels levels = ContourLevels.of(field);
        return IntStream.range(0, levels.size()).mapToObj(levels::level).toList();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void are_some_rising_numbers_of_few_digits(PlaneLosses loss) {
        List<Double> levels = levels(loss.field(81, 81));
        assertThat(levels).hasSizeBetween(7, 11).isSorted().doesNotHaveDuplicates();
        assertThat(levels).allSatisfy(level ->
                assertThat(new BigDecimal(Double.toString(level)).stripTrailingZeros().precision()).isLessThanOrEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void every_band_is_seen_somewhere(PlaneLosses loss) {
        LossField field = loss.field(201, 201);
        ContourLevels levels = ContourLevels.of(field);
        Set<Integer> bands = new HashSet<>();
        for (int row = 0; row < 201; row++) {
            for (int column = 0; column < 201; column++) {
                if (!Double.isNaN(field.value(column, row))) {
                    bands.add(levels.band(field.value(column, row)));
                }
            }
        }
        assertThat(bands).hasSize(levels.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void most_stay_while_the_view_moves_a_little(PlaneLosses loss) {
        List<Double> before = levels(loss.field(81, 81));
        for (double part : new double[] {-0.01, 0.004, 0.01}) {
            LossField moved = LossField.of(loss.loss(), loss.w().shifted(part * loss.w().length()),
                    loss.b().shifted(part * loss.b().length()), 81, 81);
            List<Double> kept = new ArrayList<>(before);
            kept.retainAll(levels(moved));
            assertThat(kept.size()).as("moved by %s: %s, was %s", part, levels(moved), before)
                    .isGreaterThanOrEqualTo(before.size() / 2);
        }
    }

    @Test
    void lie_the_closer_the_nearer_to_the_bottom_of_a_valley() {
        List<Double> levels = levels(PlaneLosses.named("tilted").field(81, 81));
        double ratio = levels.getLast() / levels.getFirst();
        assertThat(ratio).isGreaterThan(20);
        for (int index = 2; index < levels.size(); index++) {
            assertThat(levels.get(index) - levels.get(index - 1))
                    .isGreaterThanOrEqualTo(0.99 * (levels.get(index - 1) - levels.get(index - 2)));
        }
    }

    @Test
    void of_a_saddle_are_the_same_above_and_below_zero() {
        List<Double> levels = levels(PlaneLosses.named("saddle").field(81, 81));
        assertThat(levels).contains(0.0).isEqualTo(levels.reversed().stream().map(level -> 0 - level).toList());
    }

    @Test
    void there_are_none_where_nothing_rises() {
        Interval side = new Interval(-1, 1);
        assertThat(levels(LossField.of(PlaneLosses.loss("5 + 0*w*b"), side, side, 21, 21))).isEmpty();
        assertThat(levels(LossField.of(PlaneLosses.loss("ln(-1 - w^2 - b^2)"), side, side, 21, 21))).isEmpty();
        assertThat(levels(LossField.of(PlaneLosses.loss("0.1 + (w*b - w*b*(1 + 10^(-15)))"), side, side, 21, 21))).isEmpty();
    }

    @Test
    void a_flat_bottom_and_a_few_spikes_do_no_harm() {
        Interval side = new Interval(-3, 3);
        assertThat(levels(LossField.of(PlaneLosses.loss("max(0, w^2 + b^2 - 4)"), side, side, 81, 81)))
                .hasSizeBetween(6, 11).allMatch(level -> level > 0 && level < 14);
        assertThat(levels(LossField.of(PlaneLosses.loss("w^2 + b^2 + 10^(-9)/((w-1)^2 + (b-1)^2)^4"), side, side, 81, 81)))
                .hasSizeBetween(6, 11).allMatch(level -> level > 0 && level < 20);
        assertThat(levels(LossField.of(PlaneLosses.loss("-1/(w^2 + b^2 + 10^(-6))"), side, side, 81, 81)))
                .isNotEmpty();
    }

    @Test
    void bands_go_from_the_darkest_colour_to_the_lightest_none_twice() {
        ContourLevels levels = ContourLevels.of(PlaneLosses.named("hubble").field(81, 81));
        List<Role> roles = IntStream.rangeClosed(0, levels.size()).mapToObj(levels::role).toList();
        assertThat(roles).doesNotHaveDuplicates().isSorted().startsWith(Role.LEVEL_1).endsWith(Role.LEVEL_12);
        assertThat(levels.band(levels.level(3))).isEqualTo(4);
        assertThat(levels.band(Math.nextDown(levels.level(3)))).isEqualTo(3);
    }
}
