package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NegativesTest {

    @Test
    void what_is_kept_comes_back_as_it_was() {
        Random random = new Random(7);
        int[] speckled = random.ints(40 * 30, 0, 1 << 24).map(colour -> 0xFF000000 | colour).toArray();
        int[] plain = new int[1_000 * 3];
        Arrays.fill(plain, 0xFF123456);
        plain[257] = 0xFF000000;
        Negatives kept = new Negatives(10_000);
        assertThat(kept.keep(List.of(new Patch(5, 6, 40, 30, speckled), new Patch(0, 0, 1_000, 3, plain)))).isTrue();
        assertThat(kept.keep(List.of())).isTrue();
        List<Patch> first = kept.picture(0);
        assertThat(first.get(0).argb()).isEqualTo(speckled);
        assertThat(first.get(0)).extracting(Patch::left, Patch::top, Patch::width, Patch::height)
                .containsExactly(5, 6, 40, 30);
        assertThat(first.get(1).argb()).isEqualTo(plain);
        assertThat(kept.picture(1)).isEmpty();
    }

    @Test
    void what_has_no_room_is_not_kept() {
        int[] speckled = new Random(7).ints(600, 0, 1 << 24).toArray();
        Negatives kept = new Negatives(1_000);
        assertThat(kept.keep(List.of(new Patch(0, 0, 30, 20, speckled)))).isTrue();
        assertThat(kept.keep(List.of(new Patch(0, 0, 30, 20, speckled)))).isFalse();
        assertThat(kept.keep(List.of(new Patch(0, 0, 1, 1, new int[1])))).as("nor what comes later").isFalse();
    }
}
