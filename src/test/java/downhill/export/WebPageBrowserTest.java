package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page that was exported, in a real browser: clicked through, looked at (in `target/browser`), silent, and alone.
class WebPageBrowserTest extends AtWebPages {

    private static final int MOST_BYTES = 2_000_000;
    private static final String ARROW_RIGHT = "\uE014";
    private static final String ARROW_LEFT = "\uE012";
    private static final String SHIFT_END = "\uE000";
    private static final String END = "\uE010";
    /// How high the page is at most, at rest, at the end, and through the phases of the first steps.
    private static final String HIGHEST = """
            (() => {
              let highest = 0;
              const look = () => highest = Math.max(highest, document.documentElement.scrollHeight);
              for (const name of ['first', 'last']) {
                document.getElementById(name).click();
                look();
              }
              document.getElementById('first').click();
              for (let moment = 0; moment < 12; moment++) {
                dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', shiftKey: true}));
                look();
              }
              return highest;
            })()""";
    private static final String HOME = "\uE011";

    @BeforeEach
    void showPage() throws IOException {
        browser().screen(1280, 800, false);
        show(page());
    }

    @AfterEach
    void nothingIsComplainedOfOrFetched() throws IOException {
        assertThat(browser().console()).doesNotContain("SEVERE", "WARNING");
        assertThat(browser().fetched()).allMatch(address -> address.startsWith("file:") && address.endsWith(".html"));
    }

    private static String text(String id) throws IOException {
        return browser().run("return document.getElementById('" + id + "').textContent");
    }

    private static void set(String id, int value) throws IOException {
        browser().run("const input = document.getElementById('" + id + "'); input.value = " + value
                + "; input.dispatchEvent(new Event('input'))");
    }

    @Test
    void forty_steps_at_forty_one_rates_are_no_more_than_two_megabytes() throws IOException {
        assertThat(Files.size(page())).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(browser().run("return document.getElementById('rate').max")).isEqualTo("40");
        assertThat(browser().run("return document.getElementById('scrubber').max")).isEqualTo("40");
    }

    @Test
    void it_begins_at_the_runs_rate_with_its_figure_and_its_words() throws IOException {
        assertThat(text("place")).isEqualTo("Step 0 of 40");
        assertThat(text("rate-value")).isEqualTo("a = 0.15");
        assertThat(text("told")).contains("2.1 = 3 − 0.15 · 6", "The slope is +6.00");
        assertThat(text("picture")).contains("δL/δw = +6.00");
        look("page-light");
    }

    @Test
    void buttons_go_through_the_steps() throws IOException {
        browser().click("#next");
        browser().click("#next");
        assertThat(text("place")).isEqualTo("Step 2 of 40");
        assertThat(text("told")).contains("The slope is +2.94");
        browser().click("#back");
        assertThat(text("place")).isEqualTo("Step 1 of 40");
        browser().click("#last");
        assertThat(text("place")).isEqualTo("Step 40 of 40");
        browser().click("#first");
        assertThat(text("place")).isEqualTo("Step 0 of 40");
    }

    @Test
    void keys_go_through_steps_and_phases() throws IOException {
        browser().type(ARROW_RIGHT);
        assertThat(text("place")).isEqualTo("Step 1 of 40");
        browser().type("\uE008" + ARROW_RIGHT + SHIFT_END);
        browser().type(ARROW_LEFT);
        browser().type(END);
        assertThat(text("place")).isEqualTo("Step 40 of 40");
        browser().type(HOME);
        assertThat(text("place")).isEqualTo("Step 0 of 40");
    }

    @Test
    void each_phase_has_its_own_picture() throws IOException {
        String rest = browser().run("return document.getElementById('marks').innerHTML");
        browser().run("dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', shiftKey: true}))");
        assertThat(browser().run("return document.querySelector('[aria-current]').textContent")).isEqualTo("slope");
        assertThat(browser().run("return document.getElementById('marks').innerHTML")).isNotEqualTo(rest);
        look("page-phase");
    }

    @Test
    void the_scrubber_and_the_rate_lead_anywhere() throws IOException {
        set("scrubber", 7);
        assertThat(text("place")).isEqualTo("Step 7 of 40");
        set("rate", 36);
        assertThat(text("rate-value")).isEqualTo("a = 4");
        assertThat(text("verdict")).contains("runs away");
        look("page-rate");
    }

    @Test
    void it_plays_until_it_is_paused() throws IOException {
        browser().click("#play");
        browser().run("return new Promise(done => {const wait = () => document.querySelector('[aria-current]') "
                + "? done('') : setTimeout(wait, 20); wait();})");
        browser().click("#play");
        assertThat(browser().run("return document.getElementById('play').getAttribute('aria-pressed')")).isEqualTo("false");
    }

    @Test
    void it_speaks_korean_in_words_and_figure() throws IOException {
        browser().click("[data-language=ko]");
        assertThat(browser().run("return document.documentElement.lang")).isEqualTo("ko");
        assertThat(text("told")).contains("기울기가");
        assertThat(text("picture")).contains("손실");
        look("page-korean");
    }

    @Test
    void a_screen_reader_is_told_what_changes() throws IOException {
        assertThat(browser().run("return document.getElementById('told').getAttribute('aria-live')")).isEqualTo("polite");
        assertThat(browser().run("return document.getElementById('picture').getAttribute('role')")).isEqualTo("img");
        assertThat(browser().run("return document.getElementById('scrubber').getAttribute('aria-valuetext')"))
                .isEqualTo("Step 0 of 40");
        assertThat(browser().run("return [...document.querySelectorAll('button')].every(button => button.textContent.trim() "
                + "|| button.getAttribute('aria-label'))")).isEqualTo("true");
    }

    @Test
    void it_follows_the_systems_darkness_and_can_be_switched() throws IOException {
        browser().screen(1280, 800, true);
        look("page-dark");
        browser().click("#theme");
        assertThat(browser().run("return document.documentElement.dataset.theme")).isEqualTo("light");
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen() throws IOException {
        browser().screen(390, 844, false);
        look("page-phone");
        assertThat(browser().run("return document.documentElement.scrollWidth")).isEqualTo("390");
        browser().screen(390, 844, true);
        look("page-phone-dark");
    }

    @Test
    void on_a_usual_screen_nothing_has_to_be_scrolled() throws IOException {
        for (Path file : List.of(page(), race())) {
            for (int[] size : new int[][] {{1280, 800}, {1024, 768}, {1440, 900}}) {
                browser().screen(size[0], size[1], false);
                show(file);
                look(file.getFileName() + "-" + size[0]);
                for (String language : List.of("en", "ko")) {
                    browser().click("[data-language=" + language + "]");
                    assertThat(browser().run("return " + HIGHEST)).as("%s at %s in %s", file, size[0], language)
                            .isEqualTo(browser().run("return innerHeight"));
                }
            }
        }
    }

    @Test
    void several_runs_are_compared_on_a_page() throws IOException {
        show(race());
        browser().click("#last");
        assertThat(text("told")).contains("Momentum", "Adam");
        look("page-race");
    }
}
