package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

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

    @Test
    void an_old_file_is_replaced_whole() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "long before");
        SafeFile.write(file, out -> out.write("now".getBytes()));
        assertThat(file).hasContent("now");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_link_stays_a_link() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        SafeFile.write(link, out -> out.write("now".getBytes()));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("now");
    }
}
