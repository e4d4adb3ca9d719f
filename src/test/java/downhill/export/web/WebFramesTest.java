package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lists written by what changes, and read again as the page's script does.
class WebFramesTest {

    @Test
    void the_same_again_is_one_copy() {
        WebFrames frames = new WebFrames();
        List<Integer> numbers = frames.numbers(List.of("a", "b", "c"));
        assertThat(frames.written(numbers, List.of())).isEqualTo("0 0 3 0 0 0");
        assertThat(frames.written(numbers, numbers)).isEqualTo("3 0 0");
        assertThat(frames.all()).containsExactly("a", "b", "c");
    }

    @Test
    void whatever_is_written_can_be_read() {
        Random random = new Random(7);
        WebFrames frames = new WebFrames();
        List<String> codes = new ArrayList<>();
        List<List<Integer>> written = new ArrayList<>();
        List<Integer> before = List.of();
        for (int turn = 0; turn < 300; turn++) {
            List<String> parts = random.ints(random.nextInt(12), 0, 40).mapToObj(Integer::toString).toList();
            List<Integer> now = frames.numbers(parts);
            codes.add(frames.written(now, before));
            written.add(now);
            before = now;
        }
        assertThat(read(codes)).isEqualTo(written);
    }

    private static List<List<Integer>> read(List<String> codes) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> before = List.of();
        int told = 0;
        for (String code : codes) {
            List<Integer> now = new ArrayList<>();
            String[] numbers = code.isEmpty() ? new String[0] : code.split(" ");
            int next = 0;
            for (int at = 0; at < numbers.length; ) {
                int copied = Integer.parseInt(numbers[at]);
                now.addAll(before.subList(next, next + copied));
                next += copied + Integer.parseInt(numbers[at + 1]);
                int added = Integer.parseInt(numbers[at + 2]);
                for (int index = 0; index < added; index++) {
                    int back = Integer.parseInt(numbers[at + 3 + index]);
                    now.add(back == 0 ? told : told - back);
                    told += back == 0 ? 1 : 0;
                }
                at += 3 + added;
            }
            all.add(now);
            before = now;
        }
        return all;
    }
}
