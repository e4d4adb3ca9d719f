package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WebBoxesTest {

    private static final Pattern SHORT = Pattern.compile("([\u0003-\u0006])(-?\\d+) ?(-?\\d+)");

    @Test
    void a_box_is_written_by_its_first_two_sides() {
        assertThat(WebBoxes.shortened("M3 4v24h24v-24z")).isEqualTo("M3 4\u000524 24");
        assertThat(WebBoxes.shortened("M3 4v5h-6v-5h6M0 0h1v2h-1v-2")).isEqualTo("M3 4\u00035-6M0 0\u00041 2");
        assertThat(WebBoxes.shortened("M3 4h-5v6h5z")).isEqualTo("M3 4\u0006-5 6");
    }

    @Test
    void what_is_no_box_stays_as_it_is() {
        for (String path : List.of("M3 4v24h24v-23z", "M3 4v24h24v-24h-23", "M3 4v24h24l-24 0z", "M3 4h0", "v1h2v-1")) {
            assertThat(WebBoxes.shortened(path)).isEqualTo(path);
        }
    }

    @Test
    void whatever_is_shortened_can_be_written_out_again() {
        Random random = new Random(9);
        for (int turn = 0; turn < 2_000; turn++) {
            StringBuilder path = new StringBuilder("M1 2");
            for (int piece = 0; piece < 9; piece++) {
                path.append("vhz".charAt(random.nextInt(10) == 0 ? 2 : piece % 2));
                if (path.charAt(path.length() - 1) != 'z') {
                    path.append(random.nextInt(-2, 3));
                }
            }
            assertThat(writtenOut(WebBoxes.shortened(path.toString()))).isEqualTo(path.toString());
        }
    }

    /// As the page's script does.
    private static String writtenOut(String path) {
        return SHORT.matcher(path).replaceAll(box -> {
            char kind = box.group(1).charAt(0);
            String along = kind % 2 == 1 ? "v" : "h";
            String across = kind % 2 == 1 ? "h" : "v";
            String end = kind < '\u0005' ? across + -Integer.parseInt(box.group(3)) : "z";
            return along + box.group(2) + across + box.group(3) + along + -Integer.parseInt(box.group(2)) + end;
        });
    }
}
