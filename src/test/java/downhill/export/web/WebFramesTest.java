package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Lists written by what changes, and read again as the page's script does.
class WebFramesTest {

    private static final Pattern SIGN = Pattern.compile("[no]|[+=~-]\\d+");

    @Test
    void the_same_again_is_one_copy() {
        WebFrames frames = new WebFrames();
        List<Integer> numbers = frames.numbers(List.of("a", "b", "c"));
        assertThat(frames.written(numbers, List.of())).isEqualTo("0,0,nnn");
        assertThat(frames.written(numbers, numbers)).isEmpty();
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
            List<String> parts = random.ints(random.nextInt(12), 0, 40 + 5 * turn).mapToObj(Integer::toString).toList();
            List<Integer> now = frames.numbers(parts);
            codes.add(frames.written(now, before));
            written.add(now);
            before = now;
        }
        assertThat(read(codes)).isEqualTo(written);
    }

    @Test
    void one_that_goes_is_no_reason_to_tell_the_others_again() {
        WebFrames frames = new WebFrames();
        List<Integer> before = frames.numbers(List.of("a", "end", "b", "c", "d", "end", "e"));
        frames.written(before, List.of());
        List<Integer> now = frames.numbers(List.of("a", "b", "c", "d", "end", "f", "a", "end"));
        assertThat(frames.written(now, before)).isEqualTo("1,1,;4,1,n-2o");
    }

    private static int expected(String sign, int expected, int told) {
        return switch (sign.charAt(0)) {
            case 'o' -> expected;
            case '=' -> Integer.parseInt(sign.substring(1));
            case '~' -> told - Integer.parseInt(sign.substring(1));
            default -> expected + Integer.parseInt(sign);
        };
    }

    private static List<List<Integer>> read(List<String> codes) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> before = List.of();
        int told = 0;
        int expected = 0;
        for (String code : codes) {
            List<Integer> now = new ArrayList<>();
            int next = 0;
            for (String change : code.isEmpty() ? new String[0] : code.split(";")) {
                String[] parts = change.split(",", 3);
                int copied = Integer.parseInt(parts[0]);
                now.addAll(before.subList(next, next + copied));
                next += copied + Integer.parseInt(parts[1]);
                for (String sign : SIGN.matcher(parts[2]).results().map(MatchResult::group).toList()) {
                    if (sign.equals("n")) {
                        now.add(told++);
                    } else {
                        expected = expected(sign, expected, told);
                        now.add(expected++);
                    }
                }
            }
            now.addAll(before.subList(next, before.size()));
            all.add(now);
            before = now;
        }
        return all;
    }
}
