package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Steps still to come can be kept out of the pictures without anything being asked.
class StepsAheadTest {

    private static final Box BOX = new Box(0, 0, 600, 300);

    /// How many are of the path's colour, filled or hollow.
    private static long dots(Sketch sketch) {
        return sketch.all(Sketch.Piece.Dot.class).stream()
                .filter(dot -> dot.fill().role() == Role.PATH || dot.outline().role() == Role.PATH).count();
    }

    private static long dots(Frame frame) {
        return dots(Sketch.ofFigures(frame, 900, 600));
    }

    @Test
    void in_the_figures_only_steps_that_are_made_have_a_dot() {
        for (double rate : new double[] {0.05, 0.15, 0.6}) {
            for (int step : new int[] {0, 1, 4}) {
                Frame frame = Moment.of("w^2", 3, rate).at(step).frame();
                assertThat(dots(frame)).as("with them").isGreaterThan(step + 1L);
                assertThat(dots(frame.ahead(false))).as("at rate %s, step %s", rate, step).isEqualTo(step + 1L);
            }
        }
    }

    @Test
    void no_step_to_come_is_told_of_at_the_edge_either() {
        Frame frame = Moment.of("w^2", 3, 1.2).frame();
        assertThat(Sketch.ofFigures(frame, 900, 600).texts()).anyMatch(text -> text.contains("points outside"));
        assertThat(Sketch.ofFigures(frame.ahead(false), 900, 600).texts()).noneMatch(text -> text.contains("outside"));
    }

    @Test
    void the_losses_to_come_are_not_drawn_and_the_scale_stays() {
        Frame frame = Moment.of("w^2", 3, 0.15).at(4).frame();
        Sketch all = chart(frame);
        Sketch made = chart(frame.ahead(false));
        assertThat(dots(made)).isEqualTo(5);
        assertThat(dots(all)).isGreaterThan(25);
        assertThat(made.texts()).isEqualTo(all.texts());
    }

    private static Sketch chart(Frame frame) {
        Sketch sketch = new Sketch();
        LossChart.paint(sketch.page(13), BOX, frame, false);
        return sketch;
    }

    @Test
    void of_several_runs_only_what_they_have_done_is_drawn() {
        RaceMoment moment = RaceMoments.all().values().iterator().next().at(3);
        RaceFrame frame = moment.frame();
        RaceFrame made = new RaceFrame(frame.comparison(), frame.runs(), frame.head(), frame.view(), frame.curves(), false);
        for (boolean isFigure : new boolean[] {true, false}) {
            assertThat(pieces(made, isFigure)).as("figure: %s", isFigure).isLessThan(pieces(frame, isFigure));
        }
    }

    /// How many pieces are drawn.
    private static int pieces(RaceFrame frame, boolean isFigure) {
        Sketch sketch = new Sketch();
        if (isFigure) {
            RaceFigure.paint(sketch.page(13), new Plane(BOX, frame.view().across(), frame.view().loss()), frame);
        } else {
            RaceChart.paint(sketch.page(13), BOX, frame, false);
        }
        return List.copyOf(sketch.all(Sketch.Piece.class)).size();
    }
}
