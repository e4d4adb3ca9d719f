package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.plugin.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\s]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z0-9-]+)+");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static Set<String> quoted() throws IOException {
        Set<String> quoted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                QUOTED.matcher(Files.readString(file)).results().forEach(match -> quoted.add(match.group(1)));
            }
        }
        return quoted;
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @Test
    void every_key_in_the_code_has_a_message() throws IOException {
        Set<String> keys = Sketch.WORDS.keys();
        Set<String> groups = keys.stream().map(WordsTest::group).collect(Collectors.toSet());
        List<String> missing = quoted().stream().filter(text -> KEY.matcher(text).matches())
                .filter(text -> groups.contains(group(text)) && !keys.contains(text)).toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_message_is_used() throws IOException {
        Set<String> quoted = quoted();
        Set<String> ends = quoted.stream().filter(text -> text.matches("\\.[a-z]+")).collect(Collectors.toSet());
        Set<String> starts = quoted.stream().filter(text -> text.matches("[a-z.]+\\.")).collect(Collectors.toSet());
        List<String> unused = Sketch.WORDS.keys().stream().filter(key -> !quoted.contains(key))
                .filter(key -> ends.stream().noneMatch(end ->
                        key.endsWith(end) && quoted.contains(key.substring(0, key.length() - end.length()))))
                .filter(key -> starts.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void what_can_be_chosen_has_a_name() {
        assertThat(Sketch.WORDS.keys())
                .containsAll(Catalogue.all().stream().map(loss -> "loss." + loss.id()).toList())
                .containsAll(Catalogue.all().stream().map(loss -> "loss." + loss.id() + ".shows").toList())
                .containsAll(Optimizers.installed().ids().stream().map(id -> "optimizer." + id).toList());
        List<Setting> settings = Optimizers.installed().all().stream().flatMap(rule -> rule.settings().stream()).toList();
        assertThat(Sketch.WORDS.keys()).containsAll(settings.stream().map(setting -> "setting." + setting.name()).toList());
    }

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

    @Test
    void every_character_is_in_the_typefaces() {
        for (String key : Sketch.WORDS.keys()) {
            String message = Sketch.WORDS.text(key);
            RichText text = message.contains("$") || message.contains("**")
                    ? Markup.read(message.replaceAll("\\{[a-z0-9]+}", ""), Map.of()) : RichText.words(message, Role.TEXT);
            assertThat(Sketch.RULER.covers(text)).as("%s: %s", key, message).isTrue();
            assertThat(Sketch.RULER.covers(RichText.of(message, Typeface.BOLD, Role.TEXT)) || message.contains("$"))
                    .as(key).isTrue();
        }
    }

    @Test
    void every_language_has_the_same_keys_and_places() {
        Pattern place = Pattern.compile("\\{[a-z0-9]+}");
        for (String language : Words.languages()) {
            Words words = Words.of(language);
            assertThat(words.keys()).as(language).isEqualTo(Sketch.WORDS.keys());
            for (String key : words.keys()) {
                assertThat(place.matcher(words.text(key)).results().map(match -> match.group()).sorted())
                        .as(language + " " + key).isEqualTo(place.matcher(Sketch.WORDS.text(key)).results()
                                .map(match -> match.group()).sorted().toList());
            }
        }
    }

    @Test
    void a_key_without_a_message_is_shown_as_itself() {
        assertThat(Sketch.WORDS.text("no.such.key")).isEqualTo("no.such.key");
        assertThat(Sketch.WORDS.textOr("no.such.key", "label")).isEqualTo("label");
        assertThat(Sketch.WORDS.text("step.of", 3, 40)).isEqualTo("Step 3 of 40");
    }
}
