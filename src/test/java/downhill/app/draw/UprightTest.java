package downhill.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.picture.Box;
import downhill.picture.Points;
import downhill.picture.Role;
import downhill.picture.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class UprightTest {

    private static final Stroke TWO_WIDE = Stroke.of(Role.LINE, 2);
    private static final Box BOX = new Box(1, 2, 30, 40);

    @Test
    void four_corners_along_the_axes_are_a_box_whichever_comes_first_and_whichever_way_round() {
        assertThat(Upright.box(Points.of(1, 2, 31, 2, 31, 42, 1, 42))).contains(BOX);
        assertThat(Upright.box(Points.of(1, 2, 1, 42, 31, 42, 31, 2))).contains(BOX);
        assertThat(Upright.box(Points.of(31, 42, 1, 42, 1, 2, 31, 2))).contains(BOX);
    }

    @Test
    void other_corners_are_none() {
        assertThat(Upright.box(Points.of(1, 2, 31, 2, 31, 42))).isEmpty();
        assertThat(Upright.box(Points.of(1, 2, 31, 2, 31, 42, 2, 42))).isEmpty();
        assertThat(Upright.box(Points.of(1, 2, 31, 2, 30, 42, 1, 42))).isEmpty();
        assertThat(Upright.box(Points.of(1, 2, 31, 3, 31, 42, 1, 41))).isEmpty();
        assertThat(Upright.box(Points.of(1, 2, 31, 42, 31, 2, 1, 42))).isEmpty();
    }

    @Test
    void a_line_along_an_axis_covers_its_width_and_ends_where_it_ends() {
        assertThat(Upright.line(Points.of(1, 10, 31, 10), 0, TWO_WIDE)).contains(new Box(1, 9, 30, 2));
        assertThat(Upright.line(Points.of(10, 42, 10, 2), 0, TWO_WIDE)).contains(new Box(9, 2, 2, 40));
        assertThat(Upright.line(Points.of(0, 0, 5, 5, 1, 10, 31, 10), 2, TWO_WIDE)).contains(new Box(1, 9, 30, 2));
    }

    @Test
    void a_slanted_a_dashed_and_an_endless_small_line_are_none() {
        assertThat(Upright.line(Points.of(1, 10, 31, 11), 0, TWO_WIDE)).isEmpty();
        assertThat(Upright.line(Points.of(1, 10, 31, 10), 0, TWO_WIDE.dashed())).isEmpty();
        assertThat(Upright.line(Points.of(1, 10, 1, 10), 0, TWO_WIDE)).isEmpty();
    }

    @Test
    void a_frame_is_its_four_sides_with_their_corners_filled() {
        assertThat(Upright.lines(Points.of(1, 2, 31, 2, 31, 42, 1, 42, 1, 2), TWO_WIDE)).contains(List.of(
                new Box(0, 1, 32, 2), new Box(30, 1, 2, 42), new Box(0, 41, 32, 2), new Box(0, 1, 2, 42)));
    }

    @Test
    void an_open_line_of_upright_pieces_ends_where_it_ends() {
        assertThat(Upright.lines(Points.of(31, 10, 1, 10, 1, 42), TWO_WIDE))
                .contains(List.of(new Box(0, 9, 31, 2), new Box(0, 9, 2, 33)));
    }

    @Test
    void a_line_with_a_slanted_piece_is_not_upright() {
        assertThat(Upright.lines(Points.of(1, 10, 31, 10, 32, 11), TWO_WIDE)).isEmpty();
    }
}
