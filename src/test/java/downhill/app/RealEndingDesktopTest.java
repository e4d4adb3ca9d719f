package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program is ended from outside, while it writes a file or while its window is open.
class RealEndingDesktopTest {

    @TempDir
    private Path folder;

    private Process writing() throws Exception {
        Process process = Program.start(folder, Map.of(), "--render", "a.gif", "--steps", "2000", "--size", "1600x1000");
        for (int tries = 0; tries < 600 && parts() == 0; tries++) {
            Thread.sleep(100);
        }
        assertThat(parts()).as("it writes").isEqualTo(1);
        return process;
    }

    private long parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }

    @Test
    void ended_from_the_keyboard_or_by_the_system_it_says_what_is_lost_and_leaves_nothing_behind() throws Exception {
        Path before = Files.writeString(folder.resolve("a.gif"), "before");
        Process process = writing();
        process.destroy();
        Program.Ended ended = Program.ended(folder, process);
        assertThat(ended.status()).isNotZero();
        assertThat(ended.err()).isEqualTo("a.gif was not written: the program was ended first\n");
        assertThat(parts()).isZero();
        assertThat(before).hasContent("before");
    }

    @Test
    void killed_it_leaves_a_part_that_goes_with_the_next_file() throws Exception {
        Process process = writing();
        process.destroyForcibly().waitFor();
        assertThat(parts()).isEqualTo(1);
        assertThat(Program.run(folder, Map.of(), "--render", "b.csv").out()).isEqualTo("Wrote b.csv\n");
        assertThat(parts()).isZero();
        assertThat(folder.resolve("a.gif")).doesNotExist();
    }

    @Test
    void a_window_that_is_ended_by_the_system_says_nothing_and_what_was_open_comes_back() throws Exception {
        Path document = Files.writeString(folder.resolve("a.downhill"),
                """
                {"format": "downhill", "scene": {"run": {"rate": 0.125}}}""");
        Process process = Program.start(folder, Map.of(), document.toString());
        Path recent = folder.resolve("user").resolve("recent.json");
        for (int tries = 0; tries < 600 && !Files.exists(recent); tries++) {
            Thread.sleep(100);
        }
        assertThat(recent).as("the window is open").exists();
        Thread.sleep(500);
        process.destroy();
        Program.Ended ended = Program.ended(folder, process);
        assertThat(ended.out() + ended.err()).isEmpty();
        assertThat(folder.resolve("user").resolve("open").resolve("open-1.json")).content().contains("\"rate\": 0.125");
    }
}
