package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaceFigureTest {

    /// How large a mark on the curve is, half, and how much of a stem is to be seen between two, in pixels.
    private static final double RADIUS = 7;
    private static final double SEEN = 2;

    @Test
    void where_runs_fall_together_their_marks_stand_on_stems_that_are_seen_and_begin_on_the_curve() {
        RaceFrame frame = RaceMoments.all().get("race-at-the-bottom").frame();
        Sketch sketch = new Sketch();
        Plane plane = Sheet.of(new Box(0, 0, 600, 800), frame.view(), 13).loss();
        RaceFigure.paint(sketch.page(13), plane, frame);
        List<Points> stems = sketch.lines(Role.DIM).filter(line -> line.points().size() == 2)
                .filter(line -> line.stroke().dash() == Stroke.Dash.WHOLE && line.stroke().width() > 1.5)
                .map(Sketch.Piece.Line::points).toList();
        assertThat(stems).hasSize(7).allSatisfy(stem -> {
            assertThat(stem.y(0)).isEqualTo(plane.y(0));
            double length = Math.hypot(stem.x(1) - stem.x(0), stem.y(1) - stem.y(0));
            assertThat(length).isGreaterThan(RADIUS * (1 + 0.72 * 1.2) + SEEN);
        });
    }

    /// A button lies there in the window.
    @Test
    void a_run_that_is_out_of_sight_is_not_marked_in_the_corner_of_the_button() {
        RaceFrame frame = RaceMoments.all().get("race-running-away").frame();
        Sketch sketch = new Sketch();
        Plane plane = Sheet.of(new Box(0, 0, 600, 800), frame.view(), 13).loss();
        RaceFigure.paint(sketch.page(13), plane, frame);
        Box button = Sheet.overLoss(plane, 13).grown(-2);
        assertThat(sketch.all(Sketch.Piece.Area.class)).filteredOn(area -> area.fill().role().name().startsWith("LANE"))
                .noneMatch(area -> Sketch.around(area.corners()).overlaps(button));
    }
}
