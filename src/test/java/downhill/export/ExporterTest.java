package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What becomes of the file that is written, whatever is in it.
@Execution(ExecutionMode.SAME_THREAD)
class ExporterTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void a_cancelled_export_leaves_what_was_there() throws Exception {
        Path file = Files.writeString(folder.resolve("a.gif"), "before");
        CompletableFuture<ExportTask> export = new CompletableFuture<>();
        export.complete(exports.exporter()
                .write(Exports.order(file, 400, 300), done -> export.join().cancel()));
        assertThat(export.join().await()).isEqualTo(new ExportResult.Cancelled());
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_file_that_cannot_be_written_is_a_value_not_a_crash() {
        Path file = folder.resolve("gone").resolve("a.png");
        assertThat(exports.exporter().write(Exports.order(file, 400, 300), done -> { }).await())
                .isInstanceOf(ExportResult.Failed.class);
    }

    @Test
    void several_runs_are_tabled_one_after_the_other() throws Exception {
        List<String> lines = Files.readAllLines(exports.written(exports.race("race.csv")));
        assertThat(lines.getFirst()).isEqualTo("run,name,step,w,loss,slope,delta_w,promised,delivered");
        assertThat(lines).hasSize(1 + 3 * 4);
        assertThat(lines.get(1)).startsWith("1,\"Gradient descent\",0,3.0,");
        assertThat(lines.get(5)).startsWith("2,\"Momentum\",0,3.0,");
        assertThat(lines.getLast()).startsWith("3,\"Adam\",3,").endsWith(",,,");
    }
}
