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
    private static final String ENTER = "\uE007";
    private static final int CHOOSE = 1;
    private static final int START = 2;
    private static final int NUDGE = 3;
    private static final int RATE = 4;
    private static final int NUMBER = 5;
    private static final int SIDE = 6;
    private static final int ORDER = 7;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Files.createDirectories(SEEN);
        Exports exports = Exports.to(SEEN.toAbsolutePath());
        LessonPages pages = new LessonPages(lesson(), Optimizers.installed(), "en");
        page = exports.written(pages.order(Exports.order(exports.folder().resolve("lesson.html"), 640, 400), 0));
    }

    private static Lesson lesson() throws IOException {
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

    private static String text(String id) throws IOException {
        return browser.run("return document.getElementById('" + id + "').textContent");
    }

    private static String figure() throws IOException {
        return text("marks");
    }

    private static void turnTo(int number) throws IOException {
        for (int turn = 0; turn < number; turn++) {
            browser.click("#page-next");
        }
    }

    private static void set(String id, int value) throws IOException {
        browser.run("const input = document.getElementById('" + id + "'); input.value = " + value
                + "; input.dispatchEvent(new Event('input'))");
    }

    /// Moves a slider until what is told of it begins so.
    private static void setTo(String told) throws IOException {
        browser.run("const input = document.getElementById('knob'); for (let at = 0; at <= +input.max; at++) {"
                + "input.value = at; input.dispatchEvent(new Event('input'));"
                + "if (document.getElementById('knob-told').textContent.startsWith('" + told + "')) { return ''; } }"
                + "throw new Error('nowhere')");
    }

    private static void check() throws IOException {
        browser.run("document.getElementById('check').click()");
    }

    private static void look(String name) throws IOException {
        Files.write(SEEN.resolve(name + ".png"), browser.picture());
    }

    @Test
    void its_pages_are_turned_and_a_run_is_walked_through() throws IOException {
        assertThat(text("text")).isEqualTo("The slope is 4.");
        assertThat(text("place")).isEqualTo("Step 0 of 6");
        browser.type(ARROW_RIGHT + ARROW_RIGHT);
        assertThat(text("place")).isEqualTo("Step 2 of 6");
        look("lesson-read");
        browser.click(".language[data-language=ko]");
        assertThat(text("text")).isEqualTo("기울기는 4예요.");
        browser.type(PAGE_DOWN);
        assertThat(text("page-place")).isEqualTo("2 / 8");
        assertThat(browser.run("return document.getElementById('transport').hidden")).isEqualTo("true");
        browser.click("#page-back");
        assertThat(text("page-place")).isEqualTo("1 / 8");
    }

    @Test
    void one_of_several_is_chosen() throws IOException {
        turnTo(CHOOSE);
        assertThat(browser.run("return document.getElementById('check').disabled")).isEqualTo("true");
        assertThat(text("locked")).contains("playing", "Predict first");
        String before = figure();
        browser.click("#choice-2");
        check();
        assertThat(text("reply")).startsWith("Look:").endsWith("That is uphill, at 2.8.");
        assertThat(figure()).isNotEqualTo(before);
        look("lesson-wrong");
        browser.click("#choice-1");
        assertThat(figure()).isEqualTo(before);
        check();
        assertThat(text("reply")).startsWith("This is it.").endsWith("Down to 1.2.");
        assertThat(browser.run("return document.getElementById('transport').hidden")).isEqualTo("false");
        look("lesson-right");
    }

    @Test
    void the_point_is_dragged_by_touch_and_by_its_slider() throws IOException {
        turnTo(START);
        browser.drag("#picture", -0.10, 0);
        assertThat(text("dragged")).startsWith("w = ");
        assertThat(text("dragged")).isNotEqualTo("w = 2").isEqualTo(text("knob-told"));
        check();
        assertThat(text("reply")).contains("the slope is");
        look("lesson-dragged");
        setTo("w = 0");
        assertThat(browser.run("return document.getElementById('reply').hidden")).isEqualTo("true");
        check();
        assertThat(text("reply")).startsWith("This is it.").contains("it is level");
    }

    @Test
    void the_nudge_and_the_rate_are_dragged() throws IOException {
        turnTo(NUDGE);
        check();
        assertThat(text("reply")).contains("0.2 it is not.");
        setTo("δw = 0.5");
        check();
        assertThat(text("reply")).contains("0.5 it is.");
        turnTo(RATE - NUDGE);
        set("knob", 2);
        assertThat(text("verdict")).contains("crawls");
        check();
        assertThat(text("reply")).contains("it does not.");
        set("knob", 40);
        check();
        assertThat(text("reply")).contains("it runs away.");
        look("lesson-rate");
    }

    @Test
    void a_number_is_typed() throws IOException {
        turnTo(NUMBER);
        browser.click("#typed");
        browser.type("five" + ENTER);
        assertThat(text("wrong")).isEqualTo("That is no number.");
        type("-4");
        assertThat(text("reply")).contains("The other sign.");
        type("3,5");
        assertThat(text("reply")).contains("Were it 3.5, the step would be 0.7.");
        type("8/2");
        assertThat(text("reply")).startsWith("This is it.");
    }

    private static void type(String number) throws IOException {
        browser.run("document.getElementById('typed').value = ''");
        browser.click("#typed");
        browser.type(number + ENTER);
    }

    @Test
    void a_side_is_chosen_and_items_are_put_in_order() throws IOException {
        turnTo(SIDE);
        browser.click("#choice-2");
        check();
        assertThat(text("reply")).startsWith("Look:").endsWith("Up.");
        browser.click("#choice-1");
        check();
        assertThat(text("reply")).startsWith("This is it.").endsWith("Down.");
        turnTo(ORDER - SIDE);
        check();
        assertThat(text("reply")).endsWith("Not yet.");
        browser.run("document.getElementById('order-down-1').click(); document.getElementById('order-down-2').click()");
        check();
        assertThat(text("reply")).startsWith("This is it.");
        assertThat(browser.run("return document.querySelectorAll('#dots .right').length")).isEqualTo("2");
    }

    @Test
    void on_a_phone_in_the_dark_nothing_is_wider_than_the_screen() throws IOException {
        browser.screen(390, 844, true);
        for (int number = 0; number <= ORDER; number++) {
            assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo("390");
            look("lesson-phone-" + number);
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
