package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.plugin.Vector;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands on a map, and where.
class PlaneFigureTest {

    private static final double EM = 13;
    private static final Box BOX = new Box(0, 0, 560, 560);

    static Stream<PlaneLosses> losses() {
        return PlaneLosses.all().stream();
    }

    private static Sketch sketch(PlanePicture picture) {
        Sketch sketch = new Sketch();
        PlaneFigure.paint(sketch.page(EM), BOX, picture);
        return sketch;
    }

    private static Plane plane(PlaneLosses loss) {
        return PlaneFigure.plane(BOX, loss.w(), loss.b(), EM);
    }

    /// The numbers of the levels are the only ones of their size.
    private static List<Sketch.Piece.Text> numbers(Sketch sketch) {
        return sketch.all(Sketch.Piece.Text.class).stream().filter(text -> text.size() == 0.85 * EM).toList();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void every_number_is_that_of_the_line_it_stands_on(PlaneLosses loss) {
        PlanePicture picture = loss.picture(1);
        ContourLevels levels = picture.map().orElseThrow().levels();
        Plane plane = plane(loss);
        List<Sketch.Piece.Text> numbers = numbers(sketch(picture));
        assertThat(numbers).hasSizeGreaterThan(2);
        for (Sketch.Piece.Text number : numbers) {
            int index = IntStream.range(0, levels.size())
                    .filter(level -> Numbers.exact(levels.level(level)).equals(number.text().plain())).findFirst()
                    .orElse(-1);
            assertThat(index).as("%s among %s", number.text().plain(), levels).isNotNegative();
            double value = loss.loss().value(Vector.of(plane.acrossAt(number.box().middleX()),
                    plane.valueAt(number.box().middleY())));
            double gap = Math.min(index > 0 ? levels.level(index) - levels.level(index - 1) : Double.POSITIVE_INFINITY,
                    index + 1 < levels.size() ? levels.level(index + 1) - levels.level(index) : Double.POSITIVE_INFINITY);
            assertThat(value).as(number.text().plain()).isCloseTo(levels.level(index), within(0.25 * gap));
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void numbers_keep_away_from_one_another_from_the_path_and_from_the_frame(PlaneLosses loss) {
        PlanePicture picture = loss.picture(1);
        Plane plane = plane(loss);
        List<Sketch.Piece.Text> numbers = numbers(sketch(picture));
        for (Sketch.Piece.Text number : numbers) {
            assertThat(plane.box().holds(number.box().grown(0.5 * EM))).isTrue();
            assertThat(numbers).filteredOn(other -> other != number && other.box().overlaps(number.box().grown(0.8 * EM)))
                    .isEmpty();
            for (int row = 0; row < loss.run().size(); row++) {
                assertThat(number.box().grown(0.3 * EM).contains(plane.x(loss.run().x(row)), plane.y(loss.run().y(row))))
                        .as("%s on row %s", number.text().plain(), row).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_numbers_stay_while_nothing_comes_in_their_way(PlaneLosses loss) {
        PlanePicture picture = PlanePicture.of(loss.picture(1).map().orElseThrow());
        List<Box> before = numbers(sketch(picture)).stream().map(Sketch.Piece.Text::box).toList();
        PlaneRun far = PlaneRun.at(Points.of(loss.w().high() + loss.w().length(), loss.b().high() + loss.b().length()), 0);
        List<Box> after = numbers(sketch(picture.with(far))).stream().map(Sketch.Piece.Text::box).toList();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void the_arrows_go_along_the_axes_and_the_step_is_their_sum() {
        PlaneLosses loss = PlaneLosses.named("hubble");
        Plane plane = plane(loss);
        Sketch sketch = sketch(loss.picture(1));
        double x = plane.x(loss.run().x(1));
        double y = plane.y(loss.run().y(1));
        double toX = plane.x(loss.run().x(2));
        double toY = plane.y(loss.run().y(2));
        List<double[]> tips = sketch.all(Sketch.Piece.Area.class).stream().filter(area -> area.fill().role() == Role.STEP)
                .map(area -> new double[] {area.corners().x(0), area.corners().y(0)}).toList();
        assertThat(tips).hasSize(3).anySatisfy(tip -> assertThat(tip).containsExactly(new double[] {toX, y}, within(1e-9)))
                .anySatisfy(tip -> assertThat(tip).containsExactly(new double[] {x, toY}, within(1e-9)))
                .anySatisfy(tip -> assertThat(tip).containsExactly(new double[] {toX, toY}, within(1e-9)));
        assertThat(sketch.texts()).contains("Δw = −0.153", "Δb = −0.152");
    }

    @Test
    void the_start_is_marked_and_steps_to_come_are_hollow() {
        PlaneLosses loss = PlaneLosses.named("hubble");
        Plane plane = plane(loss);
        Sketch sketch = sketch(loss.picture(2));
        assertThat(sketch.dots(Role.CARD).filter(dot -> dot.outline().role() == Role.PATH && dot.radius() == 4))
                .hasSizeGreaterThan(8);
        assertThat(sketch.dots(Role.PATH).filter(dot -> Math.hypot(dot.x() - plane.x(0.9), dot.y() - plane.y(0.8)) < 1e-9))
                .hasSize(1);
        assertThat(sketch.dots(Role.PATH).filter(dot -> dot.radius() == 7)).singleElement()
                .satisfies(dot -> assertThat(dot.x()).isCloseTo(plane.x(loss.run().x(2)), within(1e-9)));
    }

    @Test
    void no_edge_of_a_dot_covers_the_path() {
        PlaneLosses loss = PlaneLosses.named("hubble");
        Sketch sketch = sketch(loss.picture(8));
        List<Sketch.Piece.Dot> dots = sketch.dots(Role.PATH).filter(dot -> dot.radius() > 4 && dot.radius() < 5).toList();
        assertThat(dots).hasSize(7);
        int line = sketch.pieces().indexOf(sketch.lines(Role.PATH).findFirst().orElseThrow());
        List<Sketch.Piece> below = sketch.pieces().subList(0, line);
        for (Sketch.Piece.Dot dot : dots) {
            assertThat(dot.outline().width()).isZero();
            assertThat(below).as("below %s", dot).anyMatch(piece -> piece instanceof Sketch.Piece.Dot edge
                    && edge.fill().role() == Role.CARD && edge.x() == dot.x() && edge.y() == dot.y()
                    && edge.radius() > dot.radius());
        }
    }

    @Test
    void a_point_out_of_sight_is_pointed_to_at_the_edge() {
        PlanePicture picture = PlanePicture.of(PlaneLosses.named("saddle").picture(1).map().orElseThrow());
        Sketch sketch = sketch(picture.with(PlaneRun.at(Points.of(9, 0.5), 0)));
        assertThat(sketch.dots(Role.PATH)).isEmpty();
        assertThat(sketch.all(Sketch.Piece.Area.class)).filteredOn(area -> area.fill().role() == Role.PATH).singleElement()
                .satisfies(arrow -> assertThat(arrow.corners().x(0)).isGreaterThan(BOX.right() - 2 * EM));
    }

    @Test
    void small_arrows_point_the_way_down() {
        PlaneLosses loss = PlaneLosses.named("himmelblau");
        GradientField field = GradientField.of(loss.loss(), loss.w(), loss.b(), 7, 5);
        assertThat(field.places().size()).isEqualTo(35);
        for (int index = 0; index < 35; index++) {
            double w = field.places().x(index);
            double b = field.places().y(index);
            double length = Math.hypot(field.downhill().x(index), field.downhill().y(index));
            double there = loss.loss().value(Vector.of(w + 1e-5 * field.downhill().x(index) / length,
                    b + 1e-5 * field.downhill().y(index) / length));
            assertThat((loss.loss().value(Vector.of(w, b)) - there) / 1e-5).isCloseTo(length, within(0.01 * length + 1e-3));
        }
        Sketch sketch = sketch(loss.picture(1).with(field));
        assertThat(sketch.all(Sketch.Piece.Segments.class)).anyMatch(piece -> piece.pairs().size() == 6 * 35);
    }
}
