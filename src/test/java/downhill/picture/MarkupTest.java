package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static final RichText NUMBER = RichText.of("0.15", Typeface.BOLD, Role.STEP);

    @Test
    void reads_mathematics_strong_words_and_places() {
        RichText text = Markup.read("Grow $w$ by $δw$, **so** {a}!", Map.of("a", NUMBER));
        assertThat(text.plain()).isEqualTo("Grow w by δw, so 0.15!");
        assertThat(text.spans()).extracting(Span::face).containsExactly(Typeface.WORDS, Typeface.MATH_ITALIC,
                Typeface.WORDS, Typeface.MATH_ITALIC, Typeface.WORDS, Typeface.SEMIBOLD, Typeface.WORDS, Typeface.BOLD,
                Typeface.WORDS);
    }

    @Test
    void gives_symbols_their_colours() {
        RichText text = Markup.read("$δw$$δL/δw$$a$$L$", Map.of());
        assertThat(text.spans()).filteredOn(span -> span.face() == Typeface.MATH_ITALIC).extracting(Span::role)
                .containsExactly(Role.NUDGE, Role.SLOPE, Role.SLOPE, Role.STEP, Role.TEXT);
    }

    @Test
    void a_single_star_is_a_star() {
        assertThat(Markup.read("2 * 3", Map.of()).plain()).isEqualTo("2 * 3");
    }

    @Test
    void what_is_filled_in_is_not_read_again() {
        assertThat(Markup.read("{a}", Map.of("a", RichText.words("$**{a}", Role.TEXT))).plain()).isEqualTo("$**{a}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a $w", "{a", "{b}", "$"})
    void a_mistake_in_a_message_is_named(String message) {
        assertThatThrownBy(() -> Markup.read(message, Map.of("a", NUMBER))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
