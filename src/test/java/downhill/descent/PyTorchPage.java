package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What `docs/pytorch.md` says, as data.
final class PyTorchPage {

    private static final Pattern GIVEN = Pattern.compile("(\\w+)=(\\([^)]*\\)|[^,()]+)(?: \\(([^)]*)\\))?(?:, |$)");

    /// A row of the tables.
    ///
    /// @param id what it is called here
    /// @param there its name there, or `not in PyTorch`
    /// @param given what has to be given there, by name
    /// @param defaults those of PyTorch, by name
    /// @param ours the names of our settings and their defaults
    /// @param names what our settings are called there, where they are
    /// @param differences in words
    record Row(String id, String there, Map<String, String> given, Map<String, String> defaults,
            Map<String, String> ours, Map<String, String> names, String differences) {

        boolean isThere() {
            return !there.equals("not in PyTorch");
        }

        boolean isSame() {
            return differences.matches("Same( with this call)?[.:;,].*");
        }

        /// What an argument is there with that call; `betas[1]` is the second of two.
        String value(String argument) {
            return element(argument, given.containsKey(whole(argument)) ? given : defaults);
        }
    }

    private PyTorchPage() {
    }

    static List<Row> optimizers() {
        return rows("## Optimizers", "## Schedules");
    }

    static List<Row> schedules() {
        return rows("## Schedules", "\\z");
    }

    private static List<Row> rows(String from, String to) {
        String text = text();
        String section = text.substring(text.indexOf(from), to.equals("\\z") ? text.length() : text.indexOf(to));
        return section.lines().filter(line -> line.startsWith("| `")).map(PyTorchPage::row).toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("docs", "pytorch.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Row row(String line) {
        List<String> cells = Stream.of(line.split("(?<!\\\\)\\|")).map(String::strip).toList();
        assertThat(cells).as(line).hasSize(6);
        String there = cells.get(2).replace("`", "");
        return new Row(cells.get(1).replace("`", ""), there, values(there.replaceAll("^[^(]*\\((.*)\\)$|^.*$", "$1"), 2),
                values(cells.get(3), 2), values(cells.get(4), 2), values(cells.get(4), 3), cells.get(5));
    }

    /// @param group of what is given: 2 for the values, 3 for what stands in brackets behind them
    private static Map<String, String> values(String cell, int group) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = GIVEN.matcher(cell.replace("`", ""));
        while (matcher.find()) {
            if (matcher.group(group) != null) {
                values.put(matcher.group(1), matcher.group(group).strip());
            }
        }
        return values;
    }

    private static String whole(String argument) {
        return argument.replaceAll("\\[.*", "");
    }

    private static String element(String argument, Map<String, String> values) {
        String value = values.get(whole(argument));
        assertThat(value).as(argument).isNotNull();
        return argument.endsWith("]")
                ? value.replaceAll("[()]", "").split(", ")[argument.charAt(argument.length() - 2) - '0'] : value;
    }
}
