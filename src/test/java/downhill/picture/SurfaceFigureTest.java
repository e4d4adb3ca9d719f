package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is seen of a surface, judged by following lines of sight from the viewer in very small steps.
class SurfaceFigureTest {

    private static final Box BOX = new Box(0, 0, 620, 620);
    private static final List<Turn> TURNS = List.of(Turn.START, new Turn(20, 20), new Turn(115, 35), new Turn(200, 60),
            new Turn(290, 12), new Turn(0, 30), new Turn(90, 85));

    static Stream<PlaneLosses> losses() {
        return PlaneLosses.all().stream();
    }

    private static Sketch sketch(SurfacePicture picture) {
        Sketch sketch = new Sketch();
        SurfaceFigure.paint(sketch.page(13), BOX, picture);
        return sketch;
    }

    private static SurfaceStage stage(SurfacePicture picture) {
        return new SurfaceStage(picture.relief(), SurfaceView.in(BOX, picture.turn()));
    }

    /// Where a line of sight through a place on the page first meets the surface, as column and row; none where it misses.
    private static Optional<double[]> met(SurfaceStage stage, double x, double y) {
        SurfaceView view = stage.view();
        Relief relief = stage.relief();
        double yaw = Math.toRadians(view.turn().yaw());
        double pitch = Math.toRadians(view.turn().pitch());
        double right = (x - view.middleX()) / view.scale();
        double up = (view.middleY() - y) / view.scale();
        double before = Double.NaN;
        for (double away = -1.5; away < 1.5; away += 0.002) {
            double height = (up - away * Math.sin(pitch)) / Math.cos(pitch) / SurfaceView.HIGH + 0.5;
            double u = right * Math.cos(yaw) + away * Math.sin(yaw);
            double v = -right * Math.sin(yaw) + away * Math.cos(yaw);
            double column = (u + 1) / 2 * (relief.columns() - 1);
            double row = (v + 1) / 2 * (relief.rows() - 1);
            double above = height - relief.wholeHeightAt(column, row);
            if (height <= 1 && above * before <= 0) {
                return Optional.of(new double[] {column, row});
            }
            before = above;
        }
        return Optional.empty();
    }

    private static boolean contains(Points area, double x, double y) {
        boolean inside = false;
        for (int at = 0, before = area.size() - 1; at < area.size(); before = at++) {
            if (area.y(at) > y != area.y(before) > y && x < (area.x(before) - area.x(at)) * (y - area.y(at))
                    / (area.y(before) - area.y(at)) + area.x(at)) {
                inside = !inside;
            }
        }
        return inside;
    }

    @ParameterizedTest
    @MethodSource("losses")
    void what_is_nearest_is_drawn_last(PlaneLosses loss) {
        SplittableRandom random = new SplittableRandom(7);
        for (Turn turn : TURNS) {
            SurfacePicture picture = loss.surface(24, turn);
            SurfaceStage stage = stage(picture);
            Sketch sketch = new Sketch();
            SurfaceCells.paint(sketch.page(13), stage);
            List<Sketch.Piece.Area> areas = sketch.all(Sketch.Piece.Area.class).reversed();
            int met = 0;
            int right = 0;
            for (int trial = 0; trial < 150; trial++) {
                double x = random.nextDouble(60, 560);
                double y = random.nextDouble(60, 560);
                Optional<double[]> hit = met(stage, x, y);
                Optional<Role> seen = areas.stream().filter(area -> contains(area.corners(), x, y)).findFirst()
                        .map(area -> area.fill().role());
                Optional<Role> expected = hit.map(place -> picture.relief().levels().role(picture.relief().levels()
                        .band(picture.relief().field().between(place[0], place[1]))));
                met += hit.isPresent() ? 1 : 0;
                right += seen.equals(expected) ? 1 : 0;
            }
            assertThat(met).as("%s", turn).isGreaterThan(10);
            assertThat(right).as("%s", turn).isGreaterThanOrEqualTo(142);
        }
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_place_counts_as_seen_where_its_line_of_sight_meets_it_first(PlaneLosses loss) {
        SplittableRandom random = new SplittableRandom(11);
        int wrong = 0;
        int looked = 0;
        int hidden = 0;
        for (Turn turn : TURNS) {
            SurfaceStage stage = stage(loss.surface(24, turn));
            for (int trial = 0; trial < 60; trial++) {
                double column = random.nextDouble(0.5, 23.5);
                double row = random.nextDouble(0.5, 23.5);
                double height = stage.relief().wholeHeightAt(column, row);
                if (!(height < 0.99)) {
                    continue;
                }
                Optional<double[]> hit = met(stage, stage.x(column, row), stage.y(column, row, height));
                boolean isFirst = hit.isPresent() && Math.hypot(hit.get()[0] - column, hit.get()[1] - row) < 0.8;
                boolean isSeen = stage.sight(column, row) != SurfaceStage.Sight.HIDDEN;
                looked++;
                hidden += isFirst ? 0 : 1;
                wrong += isFirst == isSeen ? 0 : 1;
            }
        }
        assertThat(looked).isGreaterThan(150);
        assertThat(hidden).isGreaterThan(3);
        assertThat(wrong).isLessThan(looked / 16);
    }

    @Test
    void from_straight_above_it_is_the_map() {
        SurfacePicture picture = PlaneLosses.named("hubble").surface(24, new Turn(0, 90));
        SurfaceStage stage = stage(picture);
        assertThat(stage.x(24, 0) - stage.x(0, 0)).isCloseTo(2 * stage.view().scale(), within(1e-9));
        assertThat(stage.y(0, 0, 0.7) - stage.y(0, 24, 0.1)).isCloseTo(2 * stage.view().scale(), within(1e-6));
        assertThat(stage.sight(3, 20)).isEqualTo(SurfaceStage.Sight.ABOVE);
    }

    @ParameterizedTest
    @MethodSource("losses")
    void the_present_point_is_always_drawn_and_hollow_where_it_is_hidden(PlaneLosses loss) {
        for (Turn turn : TURNS) {
            SurfacePicture picture = loss.surface(24, turn);
            Sketch sketch = sketch(picture);
            List<Sketch.Piece.Dot> points = sketch.all(Sketch.Piece.Dot.class).stream()
                    .filter(dot -> dot.radius() == 7).toList();
            assertThat(points).as("%s", turn).hasSize(1);
        }
    }

    @Test
    void the_path_is_cut_where_it_leaves_a_cell() {
        SurfacePicture picture = PlaneLosses.named("tilted").surface(24, new Turn(0, 89));
        SurfaceStage stage = stage(picture);
        List<Points> seen = new ArrayList<>();
        SurfacePieces pieces = new SurfacePieces(stage, seen, new ArrayList<>());
        LossField field = picture.relief().field();
        pieces.add(field.w(2) + 0.5 * (field.w(3) - field.w(2)), field.b(4), field.w(4) + 0.5 * (field.w(5) - field.w(4)),
                field.b(4));
        pieces.end();
        assertThat(seen).singleElement().satisfies(line -> assertThat(line.size()).isEqualTo(7));
        assertThat(seen.getFirst().x(2)).isCloseTo(stage.x(3, 4), within(1e-9));
        assertThat(seen.getFirst().x(6)).isCloseTo(stage.x(4.5, 4), within(1e-9));
    }

    @Test
    void a_hole_of_the_loss_is_a_hole_of_the_surface() {
        Sketch sketch = new Sketch();
        SurfaceStage stage = stage(PlaneLosses.named("holes").surface(20, Turn.START));
        SurfaceCells.paint(sketch.page(13), stage);
        for (int row = 0; row < 20; row++) {
            double x = stage.x(1.5, row + 0.5);
            double y = stage.y(1.5, row + 0.5, 0);
            assertThat(sketch.all(Sketch.Piece.Area.class)).filteredOn(area -> area.fill().opacity() > 0
                    && contains(area.corners(), x, y) && stage.view().turn().pitch() > 80).isEmpty();
        }
        assertThat(sketch.all(Sketch.Piece.Area.class)).hasSizeLessThan(700);
    }

    @Test
    void what_heights_mean_is_said() {
        assertThat(sketch(PlaneLosses.named("saddle").surface(10, Turn.START)).texts())
                .contains("Heights are in proportion to the loss.");
        assertThat(sketch(PlaneLosses.named("beale").surface(10, Turn.START)).texts())
                .anyMatch(text -> text.startsWith("Heights grow with the logarithm"));
        assertThat(sketch(PlaneLosses.named("rosenbrock").surface(10, Turn.START)).texts())
                .anyMatch(text -> text.startsWith("Heights are in proportion to the loss up to "));
    }

    @Test
    void takes_few_enough_marks_to_be_turned_by_hand() {
        for (PlaneLosses loss : PlaneLosses.all()) {
            assertThat(sketch(loss.surface(60, Turn.START)).pieces()).as(loss.name()).hasSizeLessThan(7_500);
        }
    }
}
