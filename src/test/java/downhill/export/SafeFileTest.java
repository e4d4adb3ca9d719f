package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileTest {

    private static final SafeFile.Content NOW = out -> out.write("now".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void a_failure_leaves_what_was_there_and_nothing_else() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
            out.write(1);
            throw new IOException("no space");
        })).hasMessage("no space");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, export.full", "Disk quota exceeded, export.full",
        "There is not enough space on the disk, export.full", "Read-only file system, export.readonly",
        "Input/output error, export.unwritable"})
    void a_full_disk_and_one_that_can_only_be_read_are_told_in_words(String system, String key) {
        Path file = folder.resolve("a.csv");
        assertThat(Reason.of(file, new FileSystemException("a.csv", null, system)).key()).isEqualTo(key);
        assertThat(Reason.of(file, new IOException(system)).key()).isEqualTo(key);
    }

    @Test
    void an_old_file_is_replaced_whole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "long before");
        SafeFile.write(file, NOW);
        assertThat(file).hasContent("now");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_link_stays_a_link() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        SafeFile.write(link, NOW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("now");
    }

    @Test
    void a_link_that_leads_nowhere_yet_is_gone_through_as_well() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("new.csv"));
        SafeFile.write(link, NOW);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("new.csv")).isRegularFile().hasContent("now");
    }

    @Test
    void links_in_a_circle_are_refused() throws Exception {
        Path one = folder.resolve("one.csv");
        Path other = Files.createSymbolicLink(folder.resolve("other.csv"), one);
        Files.createSymbolicLink(one, other);
        assertThatThrownBy(() -> SafeFile.write(one, NOW)).isInstanceOf(FileSystemLoopException.class);
        assertThat(Reason.of(one, new FileSystemLoopException("")).key()).isEqualTo("export.circle");
    }

    @Test
    void permissions_stay_as_they_were() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        for (String permissions : List.of("rw-r-----", "rw-rw-rw-", "rw-------")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            SafeFile.write(file, NOW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
        }
    }

    @Test
    void a_name_may_be_as_long_as_the_system_allows() throws Exception {
        for (int length : new int[] {244, 255}) {
            Path file = folder.resolve("n".repeat(length - 4) + ".csv");
            SafeFile.write(file, NOW);
            assertThat(file).hasContent("now");
        }
    }

    @Test
    void a_pipe_a_device_and_a_folder_are_refused_and_left_alone() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        for (Path no : List.of(pipe, Path.of("/dev/null"), Files.createDirectory(folder.resolve("folder.csv")))) {
            assertThatThrownBy(() -> SafeFile.write(no, NOW)).as(no.toString()).isInstanceOf(NotAFileException.class);
            assertThat(Files.isRegularFile(no)).isFalse();
            assertThat(no).exists();
        }
        assertThat(Reason.of(pipe, new NotAFileException(pipe)).key()).isEqualTo("export.notafile");
    }

    @Test
    void what_a_killed_program_left_behind_goes_with_the_next_file() throws Exception {
        Path stale = Files.createFile(folder.resolve(".downhill-%d-7.part".formatted(deadProcess())));
        Path other = Files.createFile(folder.resolve(".downhill-notes.part"));
        SafeFile.write(folder.resolve("a.csv"), NOW);
        assertThat(stale).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void what_is_still_being_written_stays() throws Exception {
        Path other = folder.resolve("b.csv");
        SafeFile.write(folder.resolve("a.csv"), out -> {
            Path part = onlyPart();
            Files.setLastModifiedTime(part, FileTime.fromMillis(0));
            SafeFile.write(other, NOW);
            assertThat(part).exists();
            out.write("then".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(other).hasContent("now");
        assertThat(folder.resolve("a.csv")).hasContent("then");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void what_another_program_still_writes_stays_however_old_it_is() throws Exception {
        Path part = Files.createFile(folder.resolve(".downhill-%d-7.part".formatted(deadProcess())));
        Files.setLastModifiedTime(part, FileTime.fromMillis(0));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            SafeFile.write(folder.resolve("a.csv"), NOW);
            assertThat(lock.isValid()).isTrue();
            assertThat(part).exists();
        }
        SafeFile.write(folder.resolve("a.csv"), NOW);
        assertThat(part).doesNotExist();
    }

    private Path onlyPart() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).findFirst().orElseThrow();
        }
    }

    private static long deadProcess() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        return process.pid();
    }
}
