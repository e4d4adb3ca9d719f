package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Optimizers;
import downhill.json.JsonArray;
import downhill.json.JsonObject;
import downhill.json.JsonReading;
import downhill.lesson.Lesson;
import downhill.lesson.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            Order order = order(pages(lesson, "ko").worksheet(true), lesson.id() + ".pdf");
            try (PDDocument document = Loader.loadPDF(exports.written(order).toFile())) {
                assertThat(document.getDocumentInformation().getTitle())
                        .startsWith(lesson.title().in("ko").source() + " — ");
                assertThat(document.getNumberOfPages()).as(lesson.id()).isEqualTo(lesson.pages().size());
            }
        }
    }

    @Test
    void a_worksheet_asks_and_one_with_answers_tells() throws Exception {
        Lesson lesson = lesson("rectangle");
        String asked = text(exports.written(order(pages(lesson, "en").worksheet(false), "asked.pdf")));
        String told = text(exports.written(order(pages(lesson, "en").worksheet(true), "told.pdf")));
        assertThat(asked).contains("Where is the strip on the red base", "Name");
        assertThat(told).contains("Where is the strip on the red base").doesNotContain("Name");
        assertThat(told.length()).isGreaterThan(asked.length());
    }

    @Test
    void where_a_step_may_lead_nowhere_one_may_say_so_on_paper() throws Exception {
        String words = text(exports.written(order(pages(lesson("from-the-left"), "en").worksheet(false), "sides.pdf")));
        assertThat(words).contains("← Left", "Right →").containsOnlyOnce("It stays");
    }

    @Test
    void what_is_dragged_on_a_screen_is_marked_on_paper_and_written_down() throws Exception {
        String curve = text(exports.written(order(pages(lesson("sliver-or-step"), "en").worksheet(false), "curve.pdf")));
        assertThat(curve.replaceAll("\\s+", " ")).contains("Mark the place on the curve with a cross", "w =");
        String map = text(exports.written(order(pages(lesson("also-b"), "en").worksheet(true), "map.pdf")));
        assertThat(map.replaceAll("\\s+", " ")).contains("Mark the place on the map with a cross", "w = ", "b = ");
        String rate = text(exports.written(order(pages(lesson("too-much"), "en").worksheet(false), "rate.pdf")));
        assertThat(rate.replaceAll("\\s+", " ")).contains("Work out some rates", "a =");
    }

    @Test
    void what_a_text_says_of_the_map_below_the_curve_is_to_be_seen_on_paper() throws Exception {
        String words = text(exports.written(order(pages(lesson("which-bottom"), "en").worksheet(false), "map.pdf")));
        assertThat(words.replaceAll("\\s+", " ")).contains("Below the curve every place is a whole run",
                "Every start, every rate", "no rest", "Loss by step");
    }

    @Test
    void a_page_of_a_lesson_is_a_drawing_too() throws Exception {
        assertThat(Files.readString(exports.written(order(pages(lesson("rectangle"), "en"), "page.svg")))).contains("1 / 7");
    }

    @Test
    void a_lesson_is_one_page_for_browsers_with_what_is_said_to_every_answer() throws Exception {
        Lesson lesson = lesson("rectangle");
        String page = Files.readString(exports.written(order(pages(lesson, "en"), "lesson.html")));
        assertThat(WebPayload.without(page))
                .contains("default-src 'none'", "data-language=\"ko\"", "<h1 id=\"title\">The rectangle</h1>")
                .doesNotContain("http://", "https://", "onclick=\"", "{{");
        assertThat(page.length()).isLessThan(2_000_000);
        List<String> rows = WebPayload.of(page).lines().toList();
        JsonObject facts = (JsonObject) ((JsonReading.Good) JsonReading.of(rows.getFirst())).value();
        assertThat(facts.find("pages").map(pages -> ((JsonArray) pages).items().size())).contains(lesson.pages().size());
        assertThat(rows.getFirst()).contains("\"kind\": \"choose\"", "\"kind\": \"drag\"", "\"kind\": \"number\"");
    }

    @Test
    void what_a_text_says_of_the_map_below_the_curve_is_to_be_seen_in_a_browser() throws Exception {
        Path page = exports.written(order(pages(lesson("which-bottom"), "en"), "map.html"));
        assertThat(WebPayload.of(Files.readString(page)))
                .contains("Every start, every rate", "preserveAspectRatio", "Loss by step");
    }

    private static Lesson lesson(String id) {
        return Lessons.all(Optimizers.installed()).stream().filter(lesson -> lesson.id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static LessonPages pages(Lesson lesson, String language) {
        return new LessonPages(lesson, Optimizers.installed(), language);
    }

    private Order order(LessonPages pages, String name) {
        return pages.order(Exports.order(folder.resolve(name), Order.PAGE_WIDTH, Order.PAGE_HEIGHT), 0);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
