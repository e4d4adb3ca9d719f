package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.browser.Browser;
import downhill.descent.Catalogue;
import downhill.descent.Scenario;
import downhill.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a phone in the hand is for a page that was exported: no keys, and a screen that is turned.
class WebPhoneBrowserTest {

    private static final Path SEEN = Path.of("target", "browser");
    private static final String FITS = """
            const box = selector => document.querySelector(selector).getBoundingClientRect();
            return box('#figure').height + box('footer').height <= innerHeight && box('#figure').width > 200
                    && box('#words').left >= box('#figure').right && document.documentElement.scrollWidth <= innerWidth""";

    private static Browser browser;
    private static Path page;
    private static Path race;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        Files.createDirectories(SEEN);
        Exports exports = Exports.to(SEEN.toAbsolutePath());
        Scenario scenario = Catalogue.first().scenario().withSteps(3);
        page = exports.written(new RunOrder(exports.folder().resolve("phone.html"), Scene.of(scenario, 0.1),
                Given.run(scenario), 640, 400));
        race = exports.written(exports.race("phone-race.html"));
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static void show(Path file, int width, int height) throws IOException {
        browser.screen(width, height, false);
        browser.show(file.toUri());
        browser.run("return new Promise(done => {const wait = () => document.querySelector('footer').hidden "
                + "? setTimeout(wait, 20) : done(''); wait();})");
    }

    @Test
    void every_phase_is_touched_by_its_name() throws IOException {
        show(page, 390, 844);
        for (String phase : List.of("move", "slope", "check", "rate")) {
            int place = List.of("slope", "rate", "move", "check").indexOf(phase) + 1;
            browser.click("#phases button:nth-child(" + place + ")");
            assertThat(browser.run("return document.querySelector('[aria-current]').textContent")).isEqualTo(phase);
        }
        browser.click("#last");
        assertThat(browser.run("return [...document.querySelectorAll('#phases button')].every(phase => phase.disabled)"))
                .isEqualTo("true");
    }

    @Test
    void on_its_side_it_has_the_whole_figure_between_its_edge_and_what_moves_it() throws IOException {
        for (Path file : List.of(page, race)) {
            show(file, 844, 390);
            assertThat(browser.run(FITS)).as(file.toString()).isEqualTo("true");
            Files.write(SEEN.resolve(file.getFileName() + "-side.png"), browser.picture());
            show(file, 667, 375);
            assertThat(browser.run(FITS)).as(file.toString()).isEqualTo("true");
        }
    }
}
