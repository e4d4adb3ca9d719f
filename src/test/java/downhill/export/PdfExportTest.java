package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Runs and worksheets as PDF documents.
@Execution(ExecutionMode.SAME_THREAD)
class PdfExportTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void every_step_has_a_page_of_the_size_that_was_asked_for() throws Exception {
        try (PDDocument document = read(exports.written("a.pdf", 800, 600))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(600);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(450);
        }
    }

    @Test
    void it_has_lines_and_text_and_no_pixels_and_its_typefaces_as_subsets() throws Exception {
        try (PDDocument document = read(exports.written("a.pdf", 800, 600))) {
            assertThat(text(document)).contains("The slope is ", "+6.00", "Step 3 of 3");
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
            assertThat(fonts).hasSize(5).allMatch(name -> name.matches("[A-Z]{6}\\+(Pretendard|STIXTwoText).*"));
        }
        assertThat(exports.written("b.pdf", 800, 600).toFile().length()).isLessThan(150_000);
    }

    @Test
    void a_race_has_a_page_for_each_step_too() throws Exception {
        try (PDDocument document = read(exports.written(exports.race("race.pdf")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(text(document)).contains("Momentum", "Adam");
        }
    }

    @Test
    void a_document_is_called_after_what_is_in_it() throws Exception {
        assertThat(title(exports.written("a.pdf", 800, 600))).isEqualTo("Gradient descent: L(w) = w²");
        assertThat(title(exports.written(exports.race("race.pdf")))).isEqualTo("Same rate: L(w) = w²");
        assertThat(title(exports.written(worksheet("called.pdf", true)))).isEqualTo("Gradient descent: L(w) = w² — answers");
    }

    private static String title(Path file) throws IOException {
        try (PDDocument document = read(file)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    @Test
    void a_worksheet_gives_only_what_is_given() throws Exception {
        try (PDDocument document = read(exports.written(worksheet("blanks.pdf", false)))) {
            assertThat(text(document)).contains("Name", "promised").doesNotContain("2.100", "answers");
        }
    }

    @Test
    void a_worksheet_with_answers_has_the_runs_numbers() throws Exception {
        try (PDDocument document = read(exports.written(worksheet("answers.pdf", true)))) {
            assertThat(text(document)).contains("answers", "2.100", "−0.9000", "5.400", "4.590").doesNotContain("Name");
        }
    }

    private Order worksheet(String name, boolean answers) {
        return Exports.order(folder.resolve(name), 800, 600).worksheet(Words.of("en"), answers);
    }

    private static PDDocument read(Path file) throws IOException {
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
