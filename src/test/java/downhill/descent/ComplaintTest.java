package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.plugin.OptimizerProvider;
import downhill.plugin.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final Path SOURCES = Path.of("src/main/java/downhill/descent");
    private static final Pattern KEY =
            Pattern.compile("\"((?:rate|steps|nudge|noise|schedule|setting|start|optimizer|plugin)\\.[a-z.]+)\"");
    private static final Properties MESSAGES = Said.messages();

    @Test
    void numbers_are_written_as_a_person_would_type_them() {
        assertThat(Complaint.of("key", 1.0, 0.5, 1e-10, -3e20, 10_000, Double.NaN, "text").arguments())
                .containsExactly("1", "0.5", "1e-10", "-3e20", "10000", "NaN", "text");
    }

    @Test
    void every_complaint_of_the_core_has_a_message() {
        List<String> keys = keysInTheSources();
        assertThat(keys).hasSizeGreaterThan(20).contains("rate.range", "plugin.late", "start.hole.two");
        assertThat(MESSAGES.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_message_about_a_complaint_is_one_that_can_be_made() {
        List<String> unused = MESSAGES.stringPropertyNames().stream()
                .filter(key -> key.matches("(rate|steps|noise|start|plugin)\\..*")
                        || key.matches("setting\\.(none|unknown|range.*|schedule.*)") || key.equals("schedule.unknown"))
                .filter(key -> !keysInTheSources().contains(key)).toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void every_optimizer_and_setting_has_a_name_and_every_setting_a_sentence() {
        List<String> keys = new ArrayList<>();
        for (OptimizerProvider provider : Given.OPTIMIZERS.all()) {
            keys.add("optimizer." + provider.id());
            for (Setting setting : provider.settings()) {
                keys.add("setting." + setting.name());
                keys.add("optimizer." + provider.id() + "." + setting.name() + ".about");
            }
        }
        assertThat(MESSAGES.stringPropertyNames()).containsAll(keys);
    }

    private static List<String> keysInTheSources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            String text = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ComplaintTest::read).collect(Collectors.joining());
            return KEY.matcher(text).results().map(found -> found.group(1)).distinct().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
