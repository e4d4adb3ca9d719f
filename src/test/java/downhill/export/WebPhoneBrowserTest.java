package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a phone in the hand is for a page that was exported: no keys, and a screen that is turned.
class WebPhoneBrowserTest extends AtWebPages {

    private static final String FITS = """
            const box = selector => document.querySelector(selector).getBoundingClientRect();
            return box('#figure').height + box('footer').height <= innerHeight && box('#figure').width > 200
                    && box('#words').left >= box('#figure').right && document.documentElement.scrollWidth <= innerWidth""";

    private static void show(Path file, int width, int height) throws IOException {
        browser().screen(width, height, false);
        show(file);
    }

    @Test
    void every_phase_is_touched_by_its_name() throws IOException {
        show(page(), 390, 844);
        for (String phase : List.of("move", "slope", "check", "rate")) {
            int place = List.of("slope", "rate", "move", "check").indexOf(phase) + 1;
            browser().click("#phases button:nth-child(" + place + ")");
            assertThat(browser().run("return document.querySelector('[aria-current]').textContent")).isEqualTo(phase);
        }
        browser().click("#last");
        assertThat(browser().run("return [...document.querySelectorAll('#phases button')].every(phase => phase.disabled)"))
                .isEqualTo("true");
    }

    @Test
    void on_its_side_it_has_the_whole_figure_between_its_edge_and_what_moves_it() throws IOException {
        for (Path file : List.of(page(), race())) {
            show(file, 844, 390);
            assertThat(browser().run(FITS)).as(file.toString()).isEqualTo("true");
            look(file.getFileName() + "-side");
            show(file, 667, 375);
            assertThat(browser().run(FITS)).as(file.toString()).isEqualTo("true");
        }
    }
}
