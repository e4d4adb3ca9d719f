package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Role;
import downhill.picture.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Animations of one run and of several.
class ExportedAnimationTest {

    @TempDir
    private Path folder;
    private Exports exports;

    @BeforeEach
    void start() throws Exception {
        exports = Exports.to(folder);
    }

    @Test
    void an_animation_loops_through_phases_that_differ() throws Exception {
        List<Double> progress = new ArrayList<>();
        Path file = folder.resolve("a.gif");
        Exporter exporter = exports.exporter();
        assertThat(exporter.write(Exports.order(file, 400, 300), progress::add).await())
                .isEqualTo(new ExportResult.Done(file));
        ReadGif gif = ReadGif.of(Files.readAllBytes(file));
        assertThat(gif.loops()).containsExactly(1, 0, 0);
        assertThat(gif.pictures().size()).isBetween(3 * 4 * 4, 120);
        assertThat(gif.delays()).allMatch(delay -> delay >= 2);
        for (int index = 1; index < gif.pictures().size(); index++) {
            assertThat(gif.pictures().get(index)).isNotEqualTo(gif.pictures().get(index - 1));
        }
        assertThat(progress).isSorted().endsWith(1.0);
        assertThat(Files.size(file)).isLessThan(500_000);
    }

    @Test
    void a_picture_of_the_animation_has_the_colours_of_its_roles() throws Exception {
        int[] first = ReadGif.of(Files.readAllBytes(exports.written("a.gif", 400, 300))).pictures().getFirst();
        for (Role role : List.of(Role.NUDGE, Role.STEP, Role.PATH, Role.CARD)) {
            assertThat(first).contains(Integer.parseInt(Theme.light().colour(role).substring(1), 16));
        }
    }

    @Test
    void a_race_is_animated_step_by_step() throws Exception {
        ReadGif gif = ReadGif.of(Files.readAllBytes(exports.written(exports.race("race.gif"))));
        assertThat(gif.pictures()).hasSize(4);
        assertThat(gif.delays()).containsExactly(40, 40, 40, 250);
        for (int index = 1; index < gif.pictures().size(); index++) {
            assertThat(gif.pictures().get(index)).isNotEqualTo(gif.pictures().get(index - 1));
        }
    }
}
