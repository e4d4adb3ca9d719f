package downhill.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts by their kinds.
class WebColumnsTest {

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    @Test
    void each_kind_is_there_once_and_below_each_other_what_its_texts_differ_in() {
        assertThat(WebColumns.rows(List.of("at 1 of 2", "end", "so 7", "at 30 of 4"), NUMBERS)).containsExactly(
                "3", "at \u0001 of \u0001", "end", "so \u0001", "#$%#", "1\u00012", "30\u00014", "7");
    }

    @Test
    void what_is_long_and_was_there_is_told_by_how_far_back() {
        assertThat(WebColumns.rows(List.of("a 12345678901", "b", "c 12345678901"), NUMBERS)).containsExactly(
                "3", "a \u0001", "b", "c \u0001", "#$%", "12345678901", "\u00022");
    }

    @Test
    void more_kinds_than_there_are_characters_in_one_piece() {
        List<String> texts = IntStream.range(0, 60_000)
                .mapToObj(each -> "k" + (char) (0xAC00 + each % 11_000) + (char) (0x4E00 + each / 11_000)).toList();
        String order = WebColumns.rows(texts, NUMBERS).get(1 + (int) texts.stream().distinct().count());
        assertThat(order.codePointCount(0, order.length())).isEqualTo(texts.size());
        assertThat(order.codePoints().noneMatch(point -> point >= 0xD800 && point < 0x10000)).isTrue();
    }
}
