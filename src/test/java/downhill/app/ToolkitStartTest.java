package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.cli.LaunchReader;
import downhill.cli.LaunchRequest;
import downhill.descent.Optimizers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The toolkit is started ahead only for what opens a window, or is refused.
class ToolkitStartTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "--rate 0.2", "--loss bumpy --steps 3", "--present", "--step 2", "--theme light"})
    void it_may_begin_for_every_command_line_that_opens_a_window(String line) {
        assertThat(read(line)).isInstanceOf(LaunchRequest.Open.class);
        assertThat(ToolkitStart.mayOpen(words(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "--list", "--tell", "--tell json", "--tell=json",
            "--rate 0.2 --render a.png", "--render=a.gif", "--window --render a.png", "--help --rate 1"})
    void it_does_not_begin_for_one_that_writes_or_prints(String line) {
        assertThat(read(line)).isInstanceOfAny(LaunchRequest.Print.class, LaunchRequest.Render.class);
        assertThat(ToolkitStart.mayOpen(words(line))).isFalse();
    }

    private static LaunchRequest read(String line) {
        return LaunchReader.read(words(line),
                new LaunchReader.Surroundings(Path.of("none"), folder -> Optimizers.installed(), "1", "en"));
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }
}
