package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Words;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is left in English where Korean is spoken.
class LatinTest {

    /// Messages that quote what is to be typed, into a file or as an argument.
    private static final Set<String> QUOTING = Set.of("lesson.question.kind", "lesson.drag.what", "lesson.text.style",
            "lesson.id", "cli.option.set", "draft.text", "draft.question.answer");

    @Test
    void no_korean_message_has_words_left_in_english() {
        Words korean = Words.of("ko");
        assertThat(korean.keys()).filteredOn(key -> !key.endsWith(".pytorch") && !QUOTING.contains(key))
                .allSatisfy(key -> assertThat(Latin.left(korean.text(key))).as("%s=%s", key, korean.text(key)).isEmpty());
    }

    /// But for a part of a way, which is a number alone in Korean.
    @Test
    void every_korean_message_has_hangul_unless_it_is_the_same_in_english_on_purpose() {
        Words korean = Words.of("ko");
        Words english = Words.of("en");
        assertThat(korean.keys()).filteredOn(key -> !key.equals("predict.part"))
                .filteredOn(key -> !korean.text(key).matches("(?s).*[가-힣].*"))
                .allSatisfy(key -> assertThat(Latin.left(english.text(key))).as("%s=%s", key, korean.text(key)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learning rate", "학습률 slider", "the end", "Loss by step", "Step 3 of 40", "{0} steps"})
    void what_is_left_in_english_would_be_noticed(String text) {
        assertThat(Latin.left(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"w^4 - 3w^2 + w, sin w, |w - 1|, if(w < 0, -w, w^2)", "--rate 0.15", "Adam (Ctrl Shift Z)",
            "torch.optim.SGD(momentum=0.9)", "docs/rules.md", "run.csv를 썼어요", "λmax는"})
    void names_and_what_is_typed_are_no_english(String text) {
        assertThat(Latin.left(text)).isEmpty();
    }
}
