package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Runs as a text to read, in Markdown and LaTeX.
@Execution(ExecutionMode.SAME_THREAD)
class WorkedStepsTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void markdown_has_every_step_with_its_numbers_and_its_story() throws Exception {
        String text = Files.readString(exports.written("a.md", 640, 400));
        assertThat(text).startsWith("# Gradient descent\n\n$$L(w) = w^{2}$$\n").contains("## Step 0 of 3", "## Step 3 of 3")
                .contains("$$w \\leftarrow w - a \\cdot \\frac{\\delta L}{\\delta w}$$\n\n$$2.1 = 3 - 0.15 \\cdot 6$$")
                .contains("The slope is **+6.00**: grow $w$ by $\\delta w$")
                .contains("promised $5.40$, delivered $4.59$");
    }

    @Test
    void latex_is_a_whole_document_whose_groups_close() throws Exception {
        String text = Files.readString(exports.written("a.tex", 640, 400));
        assertThat(text).startsWith("\\documentclass").endsWith("\\end{document}\n")
                .contains("\\subsection*{Step 0 of 3}", "\\[2.1 = 3 - 0.15 \\cdot 6\\]");
        assertThat(text.chars().filter(sign -> sign == '{').count())
                .isEqualTo(text.chars().filter(sign -> sign == '}').count());
        assertThat(text.chars().filter(sign -> sign == '$').count() % 2).isZero();
        assertThat(text.chars().filter(sign -> sign > 127)).as("what pdflatex would stumble over").isEmpty();
    }

    @Test
    void several_runs_follow_each_other() throws Exception {
        List<String> lines = Files.readAllLines(exports.written(exports.race("race.md")));
        assertThat(lines).filteredOn(line -> line.startsWith("# "))
                .containsExactly("# Gradient descent", "# Momentum", "# Adam");
    }

    @Test
    void what_is_pasted_into_a_spreadsheet_has_tabs_between_cells_and_keeps_commas_in_names() {
        assertThat(Csv.pasted("run,name\n1,\"Adam, forked\"\n")).isEqualTo("run\tname\n1\t\"Adam, forked\"\n");
    }
}
