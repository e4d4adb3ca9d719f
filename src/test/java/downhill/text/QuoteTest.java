package downhill.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void what_is_short_is_quoted_as_it_is() {
        assertThat(Quote.of("", 3)).isEmpty();
        assertThat(Quote.of("abc", 3)).isEqualTo("abc");
        assertThat(Quote.of(" a\nb ", 5)).isEqualTo(" a\nb ");
    }

    @Test
    void of_what_is_long_the_beginning_is_quoted_with_a_mark_that_counts() {
        assertThat(Quote.of("abcd", 3)).isEqualTo("ab…");
        assertThat(Quote.of("abcd", 1)).isEqualTo("…");
        assertThat(Quote.of("ab cd", 4)).as("with no gap before the mark").isEqualTo("ab…");
    }

    @Test
    void no_character_is_cut_in_two() {
        String faces = "😀".repeat(5);
        assertThat(Quote.of(faces, 5)).isEqualTo(faces);
        assertThat(Quote.of(faces, 4)).isEqualTo("😀😀😀…");
    }

    @Test
    void a_line_has_no_second_one_and_nothing_that_commands_a_terminal() {
        assertThat(Quote.line("\ta\r\nb\u0007\u2028c\u001B[2Jd\n", 20)).isEqualTo("a b c [2Jd");
        assertThat(Quote.line("a\n".repeat(9), 6)).isEqualTo("a a a…");
    }
}
