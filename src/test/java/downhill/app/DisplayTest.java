package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A program that is started again, because nothing answers on its display, is told all that the first was told.
class DisplayTest {

    @Test
    void memory_and_places_stay_as_they_were() {
        assertThat(Display.options(List.of("-Xmx768m", "-Ddownhill.refused=target/refused", "--module-path", "classes",
                "--module", "downhill/downhill.app.Main", "--steps", "1", "-m")))
                .containsExactly("-Xmx768m", "-Ddownhill.refused=target/refused", "--module-path", "classes");
        assertThat(Display.options(List.of("-Xmx768m", "-p", "classes", "-m", "downhill/downhill.app.Main", "--module")))
                .containsExactly("-Xmx768m", "-p", "classes");
    }

    @Test
    void where_the_system_does_not_know_what_the_first_was_told_it_is_found_all_the_same() {
        assertThat(Display.options(List.of())).contains("--module-path");
        assertThat(Display.options(List.of("-Xmx768m"))).contains("--module-path");
    }
}
