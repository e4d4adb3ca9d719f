package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.Latin;
import downhill.descent.Optimizers;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written in pictures, which no control holds: the same numbers in every language, and in Korean no English.
class PictureLanguagesTest {

    private static final Pattern NUMBER = Pattern.compile("[−+]?[0-9]+[.][0-9]+(·10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?");

    private static final List<String> NAMES = Optimizers.installed().all().stream()
            .map(each -> Words.of("en").text("optimizer." + each.id())).toList();

    static Stream<Picture> pictures() {
        return FadedContrastTest.pictures().map(Picture::new);
    }

    /// One picture.
    record Picture(BiConsumer<Page, Box> painter) {

        private List<String> texts(String language) {
            Sketch sketch = new Sketch();
            painter.accept(new Page(sketch, Words.of(language), Sketch.RULER, 13), new Box(0, 0, 1440, 900));
            return sketch.texts();
        }

        /// Whole numbers are told as words in one language and as digits in another, such as a second step.
        private List<String> numbers(String language) {
            return texts(language).stream().flatMap(text -> NUMBER.matcher(text).results()).map(MatchResult::group)
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void numbers_are_the_same_and_no_word_is_left_in_english(Picture picture) {
        assertThat(picture.numbers("ko")).isEqualTo(picture.numbers("en"));
        // The runs of these races have been given their names.
        assertThat(picture.texts("ko").stream().filter(text -> NAMES.stream().noneMatch(text::contains))
                .map(text -> text.replace("wx", ""))).allSatisfy(text -> assertThat(Latin.left(text)).as(text).isEmpty());
    }
}
