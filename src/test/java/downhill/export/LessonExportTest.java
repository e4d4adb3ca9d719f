package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Lessons on paper.
@Execution(ExecutionMode.SAME_THREAD)
class LessonExportTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void every_page_of_every_lesson_has_a_page_of_paper() throws Exception {
        for (Lesson lesson : Lessons.all(Optimizers.installed())) {
            LessonOrder order = order(lesson, "ko", lesson.id() + ".pdf").worksheet(true);
            try (PDDocument document = Loader.loadPDF(exports.written(order).toFile())) {
                assertThat(document.getNumberOfPages()).as(lesson.id()).isEqualTo(lesson.pages().size());
            }
        }
    }

    @Test
    void a_worksheet_asks_and_one_with_answers_tells() throws Exception {
        Lesson lesson = lesson("rectangle");
        String asked = text(exports.written(order(lesson, "en", "asked.pdf").worksheet(false)));
        String told = text(exports.written(order(lesson, "en", "told.pdf").worksheet(true)));
        assertThat(asked).contains("Where is the strip on the red base", "Name");
        assertThat(told).contains("Where is the strip on the red base").doesNotContain("Name");
        assertThat(told.length()).isGreaterThan(asked.length());
    }

    @Test
    void a_page_of_a_lesson_is_a_drawing_too() throws Exception {
        assertThat(Files.readString(exports.written(order(lesson("rectangle"), "en", "page.svg")))).contains("1 / 7");
    }

    private static Lesson lesson(String id) {
        return Lessons.all(Optimizers.installed()).stream().filter(lesson -> lesson.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private LessonOrder order(Lesson lesson, String language, String name) {
        return LessonOrder.of(Exports.order(folder.resolve(name), Order.PAGE_WIDTH, Order.PAGE_HEIGHT), lesson, 0,
                Optimizers.installed(), language);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
