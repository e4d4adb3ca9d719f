package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cli.LaunchReader;
import downhill.cli.LaunchRequest;
import downhill.descent.Optimizers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The toolkit is started ahead only for what opens a window, or is refused.
class ToolkitStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "--rate 0.2", "--loss bumpy --steps 3", "--present", "--step 2", "--theme light"})
    void it_may_begin_for_every_command_line_that_opens_a_window(String line) throws IOException {
        assertThat(read(line)).isInstanceOf(LaunchRequest.Open.class);
        assertThat(ToolkitStart.mayOpen(words(line))).isTrue();
        assertThat(compilerOfMaven(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "--list", "--tell", "--tell json", "--tell=json",
            "--rate 0.2 --render a.png", "--render=a.gif", "--window --render a.png", "--help --rate 1"})
    void it_does_not_begin_for_one_that_writes_or_prints(String line) throws IOException {
        assertThat(read(line)).isInstanceOfAny(LaunchRequest.Print.class, LaunchRequest.Render.class);
        assertThat(ToolkitStart.mayOpen(words(line))).isFalse();
        assertThat(compilerOfMaven(line)).isEqualTo("-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--render a.html", "--loss kink --render=a.html --lang ko"})
    void what_draws_for_seconds_is_compiled_thoroughly_too(String line) throws IOException {
        assertThat(read(line)).isInstanceOf(LaunchRequest.Render.class);
        assertThat(compilerOfMaven(line)).isEmpty();
    }

    /// What `mvn -Dargs` adds for these arguments: what the pattern in `pom.xml` makes of its value.
    private static String compilerOfMaven(String line) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String profile = pom.substring(pom.indexOf("<id>command</id>"));
        return element("value", profile).replace("${args}", line)
                .replaceAll(element("regex", profile), element("replacement", profile));
    }

    private static String element(String name, String xml) {
        Matcher found = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xml);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private static LaunchRequest read(String line) {
        return LaunchReader.read(words(line),
                new LaunchReader.Surroundings(Path.of("none"), folder -> Optimizers.installed(), "1", "en"));
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }
}
