package downhill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README in one language says to do the same as the one in the other.
class ReadmeTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private static String english() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String korean() throws IOException {
        return Files.readString(DOCS.resolve("README.ko.md"));
    }

    private static List<String> commands(String text) {
        return text.lines().filter(line -> line.startsWith("    ")).toList();
    }

    private static Set<String> code(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1).replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As files, seen from the top.
    private static Set<String> links(String text, Path folder) {
        return LINK.matcher(text).results().map(match -> folder.resolve(match.group(1)).normalize().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_commands_are_the_same() throws IOException {
        assertThat(commands(korean())).isEqualTo(commands(english())).hasSizeGreaterThan(5);
    }

    @Test
    void what_is_to_be_typed_is_the_same() throws IOException {
        assertThat(code(korean())).isEqualTo(code(english())).hasSizeGreaterThan(10);
    }

    @Test
    void the_pages_and_pictures_are_the_same_and_exist() throws IOException {
        Set<String> korean = links(korean(), DOCS);
        Set<String> english = links(english(), Path.of(""));
        korean.remove("README.md");
        english.remove(DOCS.resolve("README.ko.md").toString());
        assertThat(korean).isEqualTo(english);
        assertThat(english).allSatisfy(file -> assertThat(Path.of(file)).exists());
    }
}
