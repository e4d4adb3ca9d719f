package downhill.export;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.app.draw.CanvasDarkroom;
import downhill.picture.Role;
import downhill.picture.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Animations of one run and of several.
@Execution(ExecutionMode.SAME_THREAD)
class ExportedAnimationTest {

    @TempDir
    private static Path folder;
    private static Exports exports;
    private static Path file;
    private static ReadGif gif;
    private static final List<Double> PROGRESS = new ArrayList<>();
    private static final List<Long> SIZES = new ArrayList<>();

    @BeforeAll
    static void write() throws Exception {
        exports = Exports.to(folder);
        file = folder.resolve("a.gif");
        Progress progress = new Progress() {

            @Override
            public void done(double part) {
                PROGRESS.add(part);
            }

            @Override
            public boolean wantsSize() {
                return true;
            }

            @Override
            public void size(long bytes) {
                SIZES.add(bytes);
            }
        };
        assertThat(exports.exporter().write(Exports.order(file, 400, 300), progress).await())
                .isEqualTo(new ExportResult.Done(file));
        gif = ReadGif.of(Files.readAllBytes(file));
    }

    @Test
    void it_is_the_same_file_where_nobody_wants_to_know_its_size_and_all_is_drawn_once() throws Exception {
        Path once = folder.resolve("once.gif");
        List<Double> parts = new ArrayList<>();
        assertThat(exports.exporter().write(Exports.order(once, 400, 300), parts::add).await())
                .isEqualTo(new ExportResult.Done(once));
        assertThat(Files.readAllBytes(once)).isEqualTo(Files.readAllBytes(file));
        assertThat(parts).isSorted().endsWith(1.0);
    }

    @Test
    void an_animation_loops_through_phases_that_differ() throws Exception {
        assertThat(gif.loops()).containsExactly(1, 0, 0);
        assertThat(gif.pictures().size()).isBetween(3 * 4 * 4, 120);
        assertThat(gif.delays()).allMatch(delay -> delay >= 2);
        for (int index = 1; index < gif.pictures().size(); index++) {
            assertThat(gif.pictures().get(index)).isNotEqualTo(gif.pictures().get(index - 1));
        }
        assertThat(PROGRESS).isSorted().endsWith(1.0);
        assertThat(Files.size(file)).isLessThan(500_000);
    }

    @Test
    void its_size_is_told_before_it_is_written_and_is_about_right() throws Exception {
        assertThat(SIZES).hasSize(1);
        assertThat((double) SIZES.getFirst() / Files.size(file)).isBetween(0.75, 1.25);
    }

    @Test
    void a_picture_of_the_animation_has_the_colours_of_its_roles() {
        int[] first = gif.pictures().getFirst();
        for (Role role : List.of(Role.NUDGE, Role.STEP, Role.PATH, Role.CARD)) {
            assertThat(first).contains(Integer.parseInt(Theme.light().colour(role).substring(1), 16));
        }
    }

    @Test
    void a_race_is_animated_step_by_step() throws Exception {
        ReadGif race = ReadGif.of(Files.readAllBytes(exports.written(exports.race("race.gif"))));
        assertThat(race.pictures()).hasSize(4);
        assertThat(race.delays()).containsExactly(40, 40, 40, 250);
        for (int index = 1; index < race.pictures().size(); index++) {
            assertThat(race.pictures().get(index)).isNotEqualTo(race.pictures().get(index - 1));
        }
    }

    @Test
    void every_picture_is_as_if_it_were_painted_alone() throws Exception {
        Order order = Exports.order(file, 400, 300);
        List<int[]> alone = alone(order);
        PaletteSampling sampling = new PaletteSampling();
        for (int index = 0; index < alone.size(); index += Math.max(1, alone.size() / 24)) {
            sampling.add(alone.get(index));
        }
        Palette palette = sampling.palette();
        List<int[]> seen = new ArrayList<>();
        List<Integer> delays = new ArrayList<>();
        for (int index = 0; index < alone.size(); index++) {
            int[] picture = IntStream.of(alone.get(index)).map(pixel -> palette.colour(palette.index(pixel))).toArray();
            int stays = order.shots().get(index).hundredths();
            if (!seen.isEmpty() && Arrays.equals(seen.getLast(), picture)) {
                delays.addLast(delays.removeLast() + stays);
            } else {
                seen.add(picture);
                delays.add(stays);
            }
        }
        assertThat(gif.delays()).isEqualTo(delays);
        assertThat(gif.pictures()).containsExactlyElementsOf(seen);
    }

    @Test
    void in_a_reel_each_picture_is_as_if_it_were_painted_alone() throws Exception {
        for (Order order : List.of(Exports.order(file, 400, 300), exports.race("reel.gif"))) {
            assertThat(composed(order, 2_048)).containsExactlyElementsOf(alone(order));
            assertThat(composed(order, 150)).containsExactlyElementsOf(alone(order));
        }
    }

    private static List<int[]> alone(Order order) throws Exception {
        Order.Film film = order.film();
        List<int[]> pictures = new ArrayList<>();
        for (Shot shot : order.shots()) {
            pictures.add(new CanvasDarkroom(exports.look(), order.width(), order.height()).develop(film.next(shot)).argb());
        }
        return pictures;
    }

    private static List<int[]> composed(Order order, int largestTile) throws Exception {
        Reel reel = new CanvasDarkroom(exports.look(), order.width(), order.height(), largestTile).reel();
        Order.Film film = order.film();
        List<int[]> pictures = new ArrayList<>();
        int[] screen = new int[order.width() * order.height()];
        for (Shot shot : order.shots()) {
            reel.next(film.next(shot)).await().forEach(patch -> patch.on(screen, order.width()));
            pictures.add(screen.clone());
        }
        return pictures;
    }
}
