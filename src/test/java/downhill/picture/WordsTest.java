package downhill.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path FILES = Path.of("src", "main", "resources", "downhill", "picture");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z0-9]+}");

    @Test
    void places_are_counted_from_zero_without_gaps() {
        Pattern place = Pattern.compile("\\{([0-9]+)}");
        for (String key : Sketch.WORDS.keys()) {
            Set<Integer> places = place.matcher(Sketch.WORDS.text(key)).results()
                    .map(match -> Integer.valueOf(match.group(1))).collect(Collectors.toSet());
            assertThat(places).as(key)
                    .isEqualTo(IntStream.range(0, places.size()).boxed().collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_character_is_in_the_typefaces(String language) {
        messages(language).forEach((key, message) -> {
            RichText text = message.contains("$") || message.contains("**")
                    ? Markup.read(message.replaceAll("\\{[a-z0-9]+}", ""), Map.of()) : RichText.words(message, Role.TEXT);
            assertThat(Sketch.RULER.covers(text)).as("%s: %s", key, message).isTrue();
            assertThat(Sketch.RULER.covers(RichText.of(message, Typeface.BOLD, Role.TEXT)) || message.contains("$"))
                    .as(key).isTrue();
        });
    }

    static List<String> languages() {
        return Words.languages();
    }

    @Test
    void another_file_of_words_is_another_language() {
        Languages languages = new Languages(file -> switch (file) {
            case "words-en.properties" -> new ByteArrayInputStream("language.name=English".getBytes(UTF_8));
            case "words-eo.properties" -> new ByteArrayInputStream("language.name=esperanto ĝ".getBytes(UTF_8));
            default -> null;
        });
        assertThat(languages.all()).containsExactly("en", "eo");
        assertThat(languages.words("eo").text("language.name")).isEqualTo("esperanto ĝ");
        assertThat(languages.words("eo").language()).isEqualTo("eo");
        assertThat(languages.of(Locale.of("eo"))).isEqualTo("eo");
    }

    @Test
    void the_system_s_language_is_taken_where_there_are_words_in_it() {
        assertThat(Languages.installed().of(Locale.KOREA)).isEqualTo("ko");
        assertThat(Languages.installed().of(Locale.of("tlh", "KX"))).isEqualTo("en");
        assertThat(Languages.installed().of(Locale.ROOT)).isEqualTo("en");
    }

    @Test
    void every_file_of_words_is_a_language_that_can_be_chosen() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("words-")))
                    .containsExactlyInAnyOrderElementsOf(Words.languages().stream()
                            .map(language -> "words-" + language + ".properties").toList());
        }
        assertThatThrownBy(() -> Words.of("tlh")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tlh");
    }

    @Test
    void every_language_has_the_same_keys_and_places() {
        Map<String, String> english = messages("en");
        assertThat(english).hasSizeGreaterThan(500);
        Words.languages().stream().filter(language -> !language.equals("en")).forEach(language ->
                assertThat(differences(english, messages(language))).as(language).isEmpty());
    }

    @Test
    void a_translation_that_lacks_something_would_be_noticed() {
        Map<String, String> english = Map.of("a", "{0} of {1}", "b", "$w$ is {move}", "c", "{0}, {0}");
        assertThat(differences(english, Map.of("a", "von {1} {0}", "b", "{move} ist $w$", "c", "{0} {0}"))).isEmpty();
        assertThat(differences(english, Map.of("a", "{0} von {1}", "b", "$w$ ist {mowe}", "c", "{0}", "d", "mehr")))
                .containsExactly("b", "c", "d");
        assertThat(differences(english, Map.of("a", "{0} von {1}", "c", "{0}, {0}"))).containsExactly("b");
    }

    private static Map<String, String> messages(String language) {
        Words words = Words.of(language);
        return words.keys().stream().collect(Collectors.toMap(Function.identity(), words::text));
    }

    /// The keys that only one of two languages has, and those whose messages have other places.
    private static Set<String> differences(Map<String, String> one, Map<String, String> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> one.containsKey(key) && other.containsKey(key)
                && places(one.get(key)).equals(places(other.get(key))));
        return keys;
    }

    private static List<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void a_key_without_a_message_is_shown_as_itself() {
        assertThat(Sketch.WORDS.text("no.such.key")).isEqualTo("no.such.key");
        assertThat(Sketch.WORDS.textOr("no.such.key", "label")).isEqualTo("label");
        assertThat(Sketch.WORDS.text("step.of", 3, 40)).isEqualTo("Step 3 of 40");
    }
}
