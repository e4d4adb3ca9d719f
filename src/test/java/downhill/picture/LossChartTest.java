package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LossChartTest {

    private static final Box BOX = new Box(20, 30, 300, 160);
    private static final double EM = 13;

    private static Sketch draw(Frame frame, boolean logarithmic) {
        Sketch sketch = new Sketch();
        LossChart.paint(sketch.page(EM), BOX, frame, logarithmic);
        return sketch;
    }

    private static List<Sketch.Piece.Dot> dots(Sketch sketch) {
        return sketch.all(Sketch.Piece.Dot.class).stream()
                .sorted((one, other) -> Double.compare(one.x(), other.x())).toList();
    }

    @Test
    void a_click_on_a_dot_goes_to_its_step() {
        for (boolean logarithmic : new boolean[] {false, true}) {
            Frame frame = Moment.of("w^2", 3, 0.1).steps(12).at(4).frame();
            List<Sketch.Piece.Dot> dots = dots(draw(frame, logarithmic));
            assertThat(dots).hasSize(13);
            for (int row = 0; row <= 12; row++) {
                for (double beside : new double[] {-0.45, 0, 0.45}) {
                    double x = dots.get(row).x() + beside * (dots.get(1).x() - dots.get(0).x());
                    assertThat(LossChart.stepAt(x, EM, BOX, frame, logarithmic)).isEqualTo(row);
                }
            }
        }
    }

    @Test
    void a_click_outside_goes_to_the_nearest_end() {
        Frame frame = Moment.of("w^2", 3, 0.1).steps(12).frame();
        assertThat(LossChart.stepAt(-1e9, EM, BOX, frame, false)).isZero();
        assertThat(LossChart.stepAt(1e9, EM, BOX, frame, false)).isEqualTo(12);
    }

    @Test
    void heights_are_the_losses() {
        Frame frame = Moment.of("w^2", 3, 0.1).steps(10).frame();
        List<Sketch.Piece.Dot> even = dots(draw(frame, false));
        List<Sketch.Piece.Dot> logarithmic = dots(draw(frame, true));
        for (int row = 1; row < 10; row++) {
            double part = (frame.run().loss(0) - frame.run().loss(row)) / (frame.run().loss(0) - frame.run().loss(10));
            assertThat((even.get(row).y() - even.get(0).y()) / (even.get(10).y() - even.get(0).y()))
                    .isCloseTo(part, within(1e-9));
            assertThat(logarithmic.get(row + 1).y() - logarithmic.get(row).y())
                    .isCloseTo(logarithmic.get(1).y() - logarithmic.get(0).y(), within(1e-9));
        }
    }

    @Test
    void steps_made_are_full_and_steps_to_come_are_hollow() {
        List<Sketch.Piece.Dot> dots = dots(draw(Moment.of("w^2", 3, 0.1).steps(6).at(3).frame(), false));
        assertThat(dots).extracting(dot -> dot.fill().role()).containsExactly(Role.PATH, Role.PATH, Role.PATH, Role.PATH,
                Role.CARD, Role.CARD, Role.CARD);
        assertThat(dots.get(3).radius()).isGreaterThan(dots.get(2).radius());
    }

    @Test
    void a_loss_of_zero_is_marked_at_the_lower_edge_of_a_logarithmic_scale() {
        Sketch sketch = draw(Moment.of("w^2", 2, 0.5).steps(3).at(2).frame(), true);
        assertThat(sketch.dots(Role.PATH)).hasSize(1);
        assertThat(sketch.all(Sketch.Piece.Area.class)).isNotEmpty();
    }

    @Test
    void labels_stay_in_the_box_whatever_the_losses() {
        for (Moment moment : List.of(Moment.of("w^2", 3, 0.1), Moment.of("w^2", 3, 1.4).steps(400), Moment.of("7", 1, 1),
                Moment.of("-w^2", 1, 0.4).steps(60), Moment.of("w^4", 3, 0.5), Moment.of("w^2", 0, 1),
                Moment.of("w^2/2", 0.04, 0.5), Moment.of("w^2/2", 0.07, 0.5), Moment.of("-w^2/2", 0.02, 0.1),
                Moment.of("-1e-9w^2", 3, 1e8), Moment.of("-w^2", 150, 0.1).steps(3))) {
            for (boolean logarithmic : new boolean[] {false, true}) {
                Sketch sketch = draw(moment.frame(), logarithmic);
                assertThat(sketch.all(Sketch.Piece.Text.class)).allSatisfy(text ->
                        assertThat(BOX.grown(0.1 * EM).holds(text.box())).as(text.text().plain()).isTrue());
            }
        }
    }
}
