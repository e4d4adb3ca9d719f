package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which rows each step sees.
class BatchesTest {

    @Test
    void an_epoch_goes_once_through_all_rows() {
        for (int size = 1; size <= 23; size++) {
            Batches batches = new Batches(23, size, 5);
            int steps = batches.stepsPerEpoch();
            for (int epoch = 0; epoch < 4; epoch++) {
                List<Integer> seen = new ArrayList<>();
                for (int step = epoch * steps; step < (epoch + 1) * steps; step++) {
                    assertThat(batches.epoch(step)).isEqualTo(epoch);
                    boolean isLast = step == (epoch + 1) * steps - 1;
                    assertThat(batches.rows(step)).hasSizeBetween(isLast ? 1 : size, size);
                    Arrays.stream(batches.rows(step)).forEach(seen::add);
                }
                assertThat(seen).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 23).boxed().toList());
            }
        }
    }

    @Test
    void the_last_batch_of_an_epoch_may_be_smaller() {
        Batches batches = new Batches(10, 4, 1);
        assertThat(batches.stepsPerEpoch()).isEqualTo(3);
        assertThat(IntStream.range(0, 7).map(step -> batches.rows(step).length)).containsExactly(4, 4, 2, 4, 4, 2, 4);
        assertThat(new Batches(12, 4, 1).stepsPerEpoch()).isEqualTo(3);
    }

    @Test
    void a_steps_batch_is_the_same_in_whatever_order_it_is_asked() {
        Batches asked = new Batches(50, 7, 3);
        List<int[]> forwards = IntStream.range(0, 300).mapToObj(asked::rows).toList();
        for (int step = 299; step >= 0; step--) {
            assertThat(asked.rows(step)).isEqualTo(forwards.get(step));
            assertThat(new Batches(50, 7, 3).rows(step)).isEqualTo(forwards.get(step));
        }
    }

    @Test
    void epochs_and_seeds_have_orders_of_their_own() {
        Batches batches = new Batches(40, 40, 3);
        assertThat(batches.rows(0)).isNotEqualTo(batches.rows(1));
        assertThat(batches.rows(0)).isNotEqualTo(new Batches(40, 40, 4).rows(0));
        assertThat(batches).isEqualTo(new Batches(40, 40, 3)).hasSameHashCodeAs(new Batches(40, 40, 3))
                .isNotEqualTo(new Batches(40, 40, 4)).isNotEqualTo(new Batches(40, 39, 3));
    }

    /// All 24 orders of four rows, each as often as the others but for chance: 24,000 draws, standard deviation 31.
    @Test
    void every_order_is_equally_likely() {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Batches batches = new Batches(4, 4, 9);
        for (int epoch = 0; epoch < 24_000; epoch++) {
            counts.merge(Arrays.stream(batches.rows(epoch)).boxed().toList(), 1, Integer::sum);
        }
        assertThat(counts).hasSize(24);
        assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(860, 1140));
    }

    @Test
    void what_is_no_batch_is_an_error_of_ours() {
        assertThatThrownBy(() -> new Batches(5, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Batches(5, 6, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void large_numbers_of_steps_and_rows_are_no_trouble() {
        assertThat(new Batches(100_000, 99_999, 1).rows(9_999)).hasSize(1);
        assertThat(new Batches(Integer.MAX_VALUE, Integer.MAX_VALUE - 1, 1).stepsPerEpoch()).isEqualTo(2);
    }
}
