package downhill.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Jars that would take long, or for ever, to be read: each is named and left out, and the others are there.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PluginJarLimitsTest {

    private static Map<String, byte[]> classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makePlugins(@TempDir Path sound, @TempDir Path scratch) {
        classes = PluginJar.writeAll(sound, scratch, List.of(PluginSource.of("Sound")));
    }

    /// The sound one beside it is there.
    @AfterEach
    void seeOthers() {
        PluginJar.write(folder.resolve("sound.jar"), PluginJar.files("Sound", classes));
        assertThat(Optimizers.installedAnd(folder).ids()).endsWith("sound");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, '\n', '#'})
    void one_whose_services_have_no_end_is_not_read(int filling) {
        byte[] endless = new byte[20_000_000];
        Arrays.fill(endless, (byte) filling);
        PluginJar.write(folder.resolve("endless.jar"), Map.of(PluginJar.SERVICES, endless));
        assertIsSaid("The jar endless.jar in the plug-in folder has a file META-INF/services/"
                + "downhill.plugin.OptimizerProvider of more than 64 KB");
    }

    @Test
    void one_whose_module_descriptor_has_no_end_is_not_read() {
        PluginJar.write(folder.resolve("endless.jar"), Map.of("module-info.class", new byte[20_000_000]));
        assertIsSaid("The jar endless.jar in the plug-in folder has a file module-info.class of more than 64 KB");
    }

    @Test
    void a_pipe_that_is_named_like_a_jar_is_not_waited_for() throws Exception {
        assumeThat(Path.of("/usr/bin/mkfifo")).isExecutable();
        Process made = new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("a.jar").toString()).start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertIsSaid("a.jar in the plug-in folder is not a file");
        Files.delete(folder.resolve("a.jar"));
    }

    @Test
    void a_folder_that_is_named_like_a_jar_is_named() throws IOException {
        Files.createDirectory(folder.resolve("b.jar"));
        assertIsSaid("b.jar in the plug-in folder is not a file");
    }

    @Test
    void one_that_is_larger_than_a_plug_in_can_be_is_not_read() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("large.jar").toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertIsSaid("The jar large.jar in the plug-in folder is larger than 100 MB");
    }

    @Test
    void of_one_with_very_many_optimizers_the_first_are_kept(@TempDir Path elsewhere, @TempDir Path scratch) {
        Map<String, byte[]> files = PluginJar.writeAll(elsewhere, scratch,
                IntStream.range(0, 60).mapToObj(i -> PluginSource.of("P" + (char) ('a' + i / 10) + i % 10)).toList());
        files.put(PluginJar.SERVICES, IntStream.range(0, 60).mapToObj(i -> "plug.P" + (char) ('a' + i / 10) + i % 10)
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        PluginJar.write(folder.resolve("many.jar"), files);
        Optimizers found = assertIsSaid("The jar many.jar in the plug-in folder brings more than 50 optimizers");
        assertThat(found.ids()).hasSize(Optimizers.installed().ids().size() + 50);
    }

    @Test
    void a_name_with_control_characters_is_told_without_them() throws IOException {
        Files.write(folder.resolve("a\u001b[31m.jar"), new byte[0]);
        assertIsSaid("a�[31m.jar");
    }

    private Optimizers assertIsSaid(String words) {
        Optimizers found = Optimizers.installedAnd(folder);
        assertThat(found.complaints()).singleElement()
                .satisfies(why -> assertThat(Said.of(why)).contains(words).doesNotContainPattern("\\p{Cntrl}"));
        return found;
    }
}
