package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.browser.Browser;
import downhill.descent.Optimizers;
import downhill.lesson.Lesson;
import downhill.lesson.LessonReader;
import downhill.lesson.LessonReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A lesson that was exported, in a real browser: every kind of question answered wrongly and rightly, looked at (in
/// `target/browser`), silent, and alone.
class WebLessonBrowserTest {

    private static final Path SEEN = Path.of("target", "browser");
    private static final String ARROW_RIGHT = "\uE014";
    private static final String PAGE_DOWN = "\uE00F";
    private static final int CHOOSE = 1;
    private static final int START = 2;
    private static final int NUDGE = 3;
    private static final int RATE = 4;
    private static final int NUMBER = 5;
    private static final int SIDE = 6;
    private static final int ORDER = 7;

    private static Browser browser;
    private static Path page;
    private static ShownLesson lesson;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Files.createDirectories(SEEN);
        lesson = new ShownLesson(browser, SEEN);
        Exports exports = Exports.to(SEEN.toAbsolutePath());
        LessonPages pages = new LessonPages(read(), Optimizers.installed(), "en");
        page = exports.written(pages.order(Exports.order(exports.folder().resolve("lesson.html"), 640, 400), 0));
    }

    private static Lesson read() throws IOException {
        try (InputStream in = WebLessonBrowserTest.class.getResourceAsStream("lesson/five-kinds.json")) {
            return ((LessonReading.Good) LessonReader.read(in.readAllBytes(), Optimizers.installed())).lesson();
        }
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void showLesson() throws IOException {
        browser.screen(1280, 800, false);
        browser.show(page.toUri());
        browser.run("return new Promise(done => {const wait = () => document.querySelector('footer').hidden "
                + "? setTimeout(wait, 20) : done(''); wait();})");
    }

    @AfterEach
    void nothingIsComplainedOfOrFetched() throws IOException {
        assertThat(browser.console()).doesNotContain("SEVERE", "WARNING");
        assertThat(browser.fetched()).allMatch(address -> address.startsWith("file:") && address.endsWith(".html"));
    }

    @Test
    void its_pages_are_turned_and_a_run_is_walked_through() throws IOException {
        assertThat(lesson.text("text")).isEqualTo("The slope is 4.");
        assertThat(lesson.text("place")).isEqualTo("Step 0 of 6");
        browser.type(ARROW_RIGHT + ARROW_RIGHT);
        assertThat(lesson.text("place")).isEqualTo("Step 2 of 6");
        lesson.look("lesson-read");
        browser.click(".language[data-language=ko]");
        assertThat(lesson.text("text")).isEqualTo("기울기는 4예요.");
        browser.type(PAGE_DOWN);
        assertThat(lesson.text("page-place")).isEqualTo("2 / 8");
        assertThat(browser.run("return document.getElementById('transport').hidden")).isEqualTo("true");
        browser.click("#page-back");
        assertThat(lesson.text("page-place")).isEqualTo("1 / 8");
    }

    @Test
    void one_of_several_is_chosen() throws IOException {
        lesson.turnTo(CHOOSE);
        assertThat(browser.run("return document.getElementById('check').disabled")).isEqualTo("true");
        assertThat(lesson.text("locked")).contains("playing", "Predict first");
        String before = lesson.figure();
        browser.click("#choice-2");
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("Look:").endsWith("That is uphill, at 2.8.");
        assertThat(lesson.figure()).isNotEqualTo(before);
        lesson.look("lesson-wrong");
        browser.click("#choice-1");
        assertThat(lesson.figure()).isEqualTo(before);
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("This is it.").endsWith("Down to 1.2.");
        assertThat(browser.run("return document.getElementById('transport').hidden")).isEqualTo("false");
        lesson.look("lesson-right");
    }

    @Test
    void the_point_is_dragged_by_touch_and_by_its_slider() throws IOException {
        lesson.turnTo(START);
        browser.drag("#picture", -0.10, 0);
        assertThat(lesson.text("dragged")).startsWith("w = ");
        assertThat(lesson.text("dragged")).isNotEqualTo("w = 2").isEqualTo(lesson.text("knob-told"));
        lesson.check();
        assertThat(lesson.text("reply")).contains("the slope is");
        lesson.look("lesson-dragged");
        lesson.setTo("w = 0");
        assertThat(browser.run("return document.getElementById('reply').hidden")).isEqualTo("true");
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("This is it.").contains("it is level");
    }

    @Test
    void the_nudge_and_the_rate_are_dragged() throws IOException {
        lesson.turnTo(NUDGE);
        lesson.check();
        assertThat(lesson.text("reply")).contains("0.2 it is not.");
        lesson.setTo("δw = 0.5");
        lesson.check();
        assertThat(lesson.text("reply")).contains("0.5 it is.");
        lesson.turnTo(RATE - NUDGE);
        lesson.set("knob", 2);
        assertThat(lesson.text("verdict")).contains("crawls");
        lesson.check();
        assertThat(lesson.text("reply")).contains("it does not.");
        lesson.set("knob", 40);
        lesson.check();
        assertThat(lesson.text("reply")).contains("it runs away.");
        lesson.look("lesson-rate");
    }

    @Test
    void a_number_is_typed() throws IOException {
        lesson.turnTo(NUMBER);
        lesson.type("five");
        assertThat(lesson.text("wrong")).isEqualTo("That is no number.");
        lesson.type("-4");
        assertThat(lesson.text("reply")).contains("The other sign.");
        lesson.type("3,5");
        assertThat(lesson.text("reply")).contains("Were it 3.5, the step would be 0.7.");
        lesson.type("8/2");
        assertThat(lesson.text("reply")).startsWith("This is it.");
    }

    @Test
    void a_side_is_chosen_and_items_are_put_in_order() throws IOException {
        lesson.turnTo(SIDE);
        browser.click("#choice-2");
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("Look:").endsWith("Up.");
        browser.click("#choice-1");
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("This is it.").endsWith("Down.");
        lesson.turnTo(ORDER - SIDE);
        lesson.check();
        assertThat(lesson.text("reply")).endsWith("Not yet.");
        assertThat(lesson.ordered()).isEqualTo("at 1 — 2.00, place 2|at 0.5 — 1.00, place 1|at 2 — 4.00");
        lesson.look("lesson-order-wrong");
        browser.run("document.getElementById('order-down-1').click()");
        assertThat(lesson.ordered()).isEqualTo("at 0.5|at 1|at 2");
        lesson.check();
        assertThat(lesson.text("reply")).startsWith("This is it.");
        assertThat(lesson.ordered()).isEqualTo("at 0.5 — 1.00|at 1 — 2.00|at 2 — 4.00");
        assertThat(browser.run("return document.querySelectorAll('#dots .right').length")).isEqualTo("2");
    }

    @Test
    void on_a_phone_in_the_dark_nothing_is_wider_than_the_screen() throws IOException {
        browser.screen(390, 844, true);
        for (int number = 0; number <= ORDER; number++) {
            assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo("390");
            lesson.look("lesson-phone-" + number);
            browser.run("document.getElementById('page-next').click()");
        }
    }

    @Test
    void everything_that_can_be_used_has_a_name() throws IOException {
        for (int number = 0; number <= ORDER; number++) {
            assertThat(browser.run("return [...document.querySelectorAll('button,input')].filter(each => "
                    + "each.offsetParent && !each.textContent.trim() && !each.getAttribute('aria-label') && "
                    + "!each.labels?.length).map(each => each.id).join(' ')")).isEmpty();
            browser.run("document.getElementById('page-next').click()");
        }
    }
}
