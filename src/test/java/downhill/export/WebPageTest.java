package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.export.web.Rates;
import downhill.picture.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What a page for browsers is made of, without a browser.
@Execution(ExecutionMode.SAME_THREAD)
class WebPageTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void it_may_fetch_nothing_and_run_nothing_but_its_own_script() throws Exception {
        String page = Files.readString(exports.written("a.html", 640, 400));
        assertThat(WebPayload.without(page)).contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-")
                .doesNotContain("http://", "https://", "onclick=", "{{");
    }

    @Test
    void its_first_picture_is_there_without_a_script() throws Exception {
        String page = Files.readString(exports.written("a.html", 640, 400));
        Matcher marks = Pattern.compile("<g id=\"marks\">(.*?)</g></svg>", Pattern.DOTALL).matcher(page);
        assertThat(marks.find()).isTrue();
        assertThat(marks.group(1)).contains("<path class=\"l s" + Role.CURVE.ordinal() + "\"", ">δL</tspan>");
    }

    @Test
    void the_runs_own_rate_is_among_those_that_are_evenly_spread() {
        Rates rates = Rates.around(0.137);
        assertThat(rates.all()).hasSize(41).isSorted().contains(0.001, 0.01, 0.1, 1.0, 10.0);
        assertThat(rates.all().get(rates.own())).isEqualTo(0.137);
        assertThat(Rates.around(1e-6).all()).startsWith(1e-6).isSorted();
    }

    /// `Map.ofEntries` has another order each time a program is started, and the page would be another.
    @Test
    void its_words_are_in_the_same_order_each_time_it_is_written() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "downhill", "export", "web"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source)).as(source.toString())
                        .doesNotContainPattern("(?<!new TreeMap<>\\()Map\\.ofEntries\\(");
            }
        }
    }

    @Test
    void every_language_has_its_button() throws Exception {
        String page = Files.readString(exports.written(exports.race("race.html")));
        assertThat(List.of("data-language=\"en\"", "data-language=\"ko\"")).allMatch(page::contains);
    }
}
