package downhill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.descent.Method;
import downhill.descent.Optimizers;
import downhill.descent.Scenario;
import downhill.picture.Words;
import downhill.plugin.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleOptionTest {

    private static final Optimizers OPTIMIZERS = Optimizers.installed();
    private static final String MOMENTUM = "v = beta*v + g\nw = w - a*v\nbeta = 0.9 in 0..1\n";

    @TempDir
    private Path folder;

    @Test
    void a_rule_is_read_from_its_file_and_is_the_optimizer() throws IOException {
        Scenario scenario = scenario("--rule", file(MOMENTUM), "--set", "beta=0.5");
        assertThat(scenario.optimizer()).isEqualTo(Method.OWN);
        assertThat(scenario.method().rule()).isEqualTo(MOMENTUM);
        assertThat(scenario.method().settings()).isEqualTo(Map.of("beta", 0.5));
        assertThat(scenario("--rule", file(MOMENTUM), "--optimizer", "own").method().rule()).isEqualTo(MOMENTUM);
    }

    @Test
    void what_comes_from_a_pipe_is_read() throws Exception {
        Path pipe = pipe("pipe");
        Process writer = new ProcessBuilder("sh", "-c", "echo 'w = w - a*g' > '%s'".formatted(pipe)).start();
        assertThat(RuleFile.read(pipe.toString())).isEqualTo("w = w - a*g\n");
        assertThat(writer.waitFor()).isZero();
    }

    @Test
    void a_pipe_that_nobody_writes_into_is_not_waited_for_for_ever() throws Exception {
        Path pipe = pipe("silent");
        assertThatThrownBy(() -> RuleFile.read(pipe.toString(), Duration.ofMillis(50)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal().line(Words.of("en")))
                        .isEqualTo("--rule: nothing came from \"%s\" in five seconds; write the rule into a file", pipe));
    }

    private Path pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_windows_are_understood() throws IOException {
        String text = MOMENTUM.replace("\n", "\r\n");
        assertThat(scenario("--rule", file("\uFEFF" + text)).method().rule()).isEqualTo(text);
    }

    @Test
    void its_run_is_written_like_any_other() throws IOException {
        LaunchRequest.Render render = (LaunchRequest.Render) read("--rule", file("w = w - a*g - 1"), "--loss", "w^2",
                "--start", "1", "--rate", "0.25", "--steps", "1", "--render", folder.resolve("a.csv").toString());
        assertThat(render.run().point(1)).isEqualTo(Vector.of(-0.5));
    }

    @Test
    void a_mistake_is_told_with_file_line_and_character() throws IOException {
        String file = file("v = beta*v + g\nw = w - a*u\nbeta = 0.9 in 0..1");
        assertThat(refused("--rule", file)).isEqualTo("--rule " + file
                + ", line 2, character 11: unknown name u: known here are N, a, beta, g, h, t, v, w");
        assertThat(refused("--rule", file("\uFEFFv = g"))).endsWith(
                "line 1, character 6: no line gives w a value: write a step such as w = w - a*g");
    }

    @Test
    void its_settings_are_its_own() throws IOException {
        assertThat(refused("--rule", file(MOMENTUM), "--set", "rho=1"))
                .isEqualTo("--set: The optimizer own has no setting rho: it has beta.");
        assertThat(refused("--rule", file(MOMENTUM), "--set", "beta=2")).startsWith("--set: beta = 2 is out of range");
    }

    @Test
    void no_other_optimizer_goes_with_a_rule() throws IOException {
        assertThat(refused("--rule", file(MOMENTUM), "--optimizer", "adam")).isEqualTo(
                "--rule: can't go with --optimizer adam; a rule of your own is the optimizer");
    }

    @Test
    void the_own_optimizer_is_nothing_without_a_rule() {
        assertThat(refused("--optimizer", "own"))
                .isEqualTo("--optimizer: your own optimizer is written in a file; write --rule FILE");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() throws IOException {
        String missing = folder.resolve("none.rule").toString();
        assertThat(refused("--rule", missing)).isEqualTo("--rule: there is no file \"" + missing + "\"");
        assertThat(refused("--rule", "")).isEqualTo("--rule: \"\" can't be read as a file");
        assertThat(refused("--rule", "\0")).startsWith("--rule: there is no file");
        assertThat(refused("--rule", folder.toString()))
                .isEqualTo("--rule: \"" + folder + "\" can't be read as a file");
        Path other = Files.write(folder.resolve("latin.rule"), "w = w - a·g".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused("--rule", other.toString()))
                .isEqualTo("--rule: \"" + other + "\" is not a text in UTF-8; save it as one");
        assertThat(refused("--rule")).startsWith("--rule: its value is missing; write --rule FILE");
    }

    @Test
    void a_file_of_any_length_is_answered() throws IOException {
        String large = "# 미분은 상대방 변화\n".repeat(1_000_000);
        assertThat(refused("--rule", file(large))).contains("too long: a rule has at most 2000 characters");
        assertThat(refused("--rule", file("\uFEFF" + "#" + "미".repeat(1999) + "\nw"))).contains("too long");
        assertThat(scenario("--rule", file("\uFEFFw = g#" + "미".repeat(1994))).method().rule()).hasSize(2000);
        if (Files.exists(Path.of("/dev/zero"))) {
            assertThat(refused("--rule", "/dev/zero")).contains("too long");
        }
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "own", ".rule"), text).toString();
    }

    private static Scenario scenario(String... arguments) {
        return ((LaunchRequest.Open) read(arguments)).showing().scene().scenario();
    }

    private static String refused(String... arguments) {
        return ((LaunchRequest.Refuse) read(arguments)).refusal().line(Words.of("en"));
    }

    private static LaunchRequest read(String... arguments) {
        return LaunchReader.read(Stream.of(arguments).toList(),
                new LaunchReader.Surroundings(Path.of("none"), plugins -> OPTIMIZERS, "1", "en"));
    }
}
