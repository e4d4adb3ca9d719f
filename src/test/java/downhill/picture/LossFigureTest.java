package downhill.picture;

import static downhill.descent.Coordinate.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.descent.Run;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LossFigureTest {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final double EM = PosterLayout.em(WIDTH, HEIGHT);

    private static Sketch draw(Frame frame) {
        return Sketch.ofFigures(frame, WIDTH, HEIGHT);
    }

    private static Plane plane(Frame frame) {
        return Sketch.sheet(frame, WIDTH, HEIGHT).loss();
    }

    @Test
    void the_point_lies_where_the_run_is() {
        Moments.frames().forEach((name, frame) -> {
            Playhead head = frame.head();
            boolean moved = head.phase().filter(phase -> phase.compareTo(Phase.MOVE) >= 0).isPresent();
            int row = frame.step() + (moved ? 1 : 0);
            double w = frame.run().point(row).w();
            double loss = frame.run().loss(row);
            List<Sketch.Piece.Dot> points = draw(frame).dots(Role.PATH)
                    .filter(dot -> Math.abs(dot.radius() - 7 * EM / 13) < 1e-9).toList();
            if (frame.view().across().contains(w) && frame.view().loss().contains(loss)) {
                assertThat(points).as(name).singleElement().satisfies(dot -> {
                    assertThat(dot.x()).isCloseTo(plane(frame).x(w), within(1e-9));
                    assertThat(dot.y()).isCloseTo(plane(frame).y(loss), within(1e-9));
                });
            } else {
                assertThat(points).as(name).isEmpty();
            }
        });
    }

    @Test
    void the_point_keeps_to_the_curve_while_it_moves() {
        Frame start = Moment.of("w^4 - 3w^2 + w + 4", 1.8, 0.03).frame();
        for (double progress = 2; progress <= 3; progress += 0.125) {
            Frame frame = Frame.of(start.run(), new Playhead(0, progress), start.view(), Mode.EXACT, 0.1);
            Section section = frame.section(W);
            assertThat(section.shownLoss()).isCloseTo(frame.loss().value(section.shown()), within(1e-12));
            assertThat(section.shown()).isBetween(section.next(), section.position());
        }
    }

    @Test
    void steps_made_are_full_and_steps_to_come_are_hollow() {
        Frame frame = Moment.of("w^2", 3, 0.15).steps(6).at(3).frame();
        Run run = frame.run();
        double[] made = IntStream.range(0, 3).mapToDouble(row -> plane(frame).x(run.point(row).w())).toArray();
        double[] toCome = IntStream.range(4, 7).mapToDouble(row -> plane(frame).x(run.point(row).w())).toArray();
        Sketch sketch = draw(frame);
        assertThat(sketch.dots(Role.PATH).filter(dot -> dot.radius() < 6 * EM / 13).mapToDouble(Sketch.Piece.Dot::x))
                .containsExactlyInAnyOrder(box(made));
        assertThat(sketch.dots(Role.CARD).filter(dot -> dot.outline().role() == Role.PATH)
                .mapToDouble(Sketch.Piece.Dot::x)).containsExactlyInAnyOrder(box(toCome));
    }

    private static Double[] box(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    @Test
    void the_tangent_touches_the_point_with_its_slope() {
        Moments.frames().forEach((name, frame) -> {
            if (!frame.head().atRest() || !frame.view().across().contains(frame.section(W).position())) {
                return;
            }
            Plane plane = plane(frame);
            double y = plane.y(frame.run().loss(frame.step()));
            assertThat(draw(frame).lines(Role.SLOPE).filter(line -> line.points().size() == 2)
                    .filter(line -> Math.abs((line.points().y(0) + line.points().y(1)) / 2 - y) < 1e-6)
                    .filter(line -> line.stroke().width() < 2.5 * EM / 13))
                    .as(name).singleElement().satisfies(line -> {
                        double w = plane.acrossAt(line.points().x(1)) - plane.acrossAt(line.points().x(0));
                        double loss = plane.valueAt(line.points().y(1)) - plane.valueAt(line.points().y(0));
                        double slope = frame.section(W).slope();
                        assertThat(loss / w).isCloseTo(slope, within(1e-6 * (1 + Math.abs(slope))));
                    });
        });
    }

    @Test
    void what_is_out_of_sight_is_counted_at_the_edge() {
        Frame frame = Moment.of("w^2", 2, 1.1).steps(12).staying().frame();
        Interval seen = frame.view().across();
        long left = IntStream.rangeClosed(0, 12).filter(row -> frame.run().point(row).w() < seen.low()).count();
        long right = IntStream.rangeClosed(0, 12).filter(row -> frame.run().point(row).w() > seen.high()).count();
        assertThat(draw(frame).texts()).anyMatch(text -> text.startsWith(left + " points outside, to w = −"))
                .anyMatch(text -> text.startsWith(right + " points outside, to w = ") && !text.contains("−"));
    }
}
