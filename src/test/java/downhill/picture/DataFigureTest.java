package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.formula.Columns;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a data figure shows of points, model and errors.
class DataFigureTest {

    private static final double EM = 13;
    private static final Box BOX = new Box(0, 0, 620, 400);
    private static final Columns HUBBLE = Columns.of(PlaneLosses.DISTANCE, PlaneLosses.VELOCITY);
    private static final DoubleUnaryOperator MODEL = x -> 0.637 * x + 0.551;

    private static Sketch sketch(DataPicture picture) {
        Sketch sketch = new Sketch();
        DataFigure.paint(sketch.page(EM), BOX, picture);
        return sketch;
    }

    @Test
    void every_squared_error_is_a_square_on_the_page() {
        DataPicture picture = DataPicture.of(HUBBLE, MODEL, DataErrors.MEAN_OF_SQUARES);
        Plane plane = DataFigure.plane(BOX, picture, EM);
        List<Box> squares = sketch(picture).all(Sketch.Piece.Area.class).stream()
                .filter(area -> area.fill().role() == Role.WARNING).map(area -> Sketch.around(area.corners())).toList();
        assertThat(squares).hasSize(24);
        double perUnit = plane.box().height() / plane.value().length();
        for (int row = 0; row < 24; row++) {
            double error = PlaneLosses.VELOCITY[row] - MODEL.applyAsDouble(PlaneLosses.DISTANCE[row]);
            Box square = squares.get(row);
            assertThat(square.width()).isCloseTo(square.height(), within(1e-9));
            assertThat(square.height()).isCloseTo(Math.abs(error) * perUnit, within(1e-9));
            assertThat(plane.x(PlaneLosses.DISTANCE[row])).isIn(square.left(), square.right());
            assertThat(square.bottom()).as("the point is at its lower edge")
                    .isCloseTo(plane.y(PlaneLosses.VELOCITY[row]), within(1e-9));
        }
    }

    @Test
    void a_square_stands_where_it_can_be_seen_whole_and_else_clear_of_the_rising_model() {
        DoubleUnaryOperator steep = x -> 1.2 * x + 0.1;
        Columns points = Columns.of(new double[] {0, 0.9, 1, 2, 2}, new double[] {0.6, 0.4, 1.4, 0.2, 3});
        DataPicture picture = DataPicture.of(points, steep, DataErrors.MEAN_OF_SQUARES);
        Plane plane = DataFigure.plane(BOX, picture, EM);
        assertThat(ErrorShapes.square(plane, picture, 1).left()).as("right of a point below").isEqualTo(plane.x(0.9));
        assertThat(ErrorShapes.square(plane, picture, 2).right()).as("left of one above").isEqualTo(plane.x(1));
        assertThat(ErrorShapes.square(plane, picture, 0).left()).as("no room on the left").isEqualTo(plane.x(0));
        assertThat(ErrorShapes.square(plane, picture, 3).right()).as("no room on the right").isEqualTo(plane.x(2));
        assertThat(ErrorShapes.square(plane, picture, 4).right()).isEqualTo(plane.x(2));
        assertThat(ErrorShapes.cut(plane, picture)).isZero();
    }

    @Test
    void of_squares_that_are_cut_off_it_is_said_how_many_there_are() {
        DoubleUnaryOperator high = x -> x + 0.9;
        for (Box box : List.of(BOX, new Box(0, 0, 300, 420))) {
            DataPicture picture = DataPicture.of(HUBBLE, high, DataErrors.MEAN_OF_SQUARES);
            Plane plane = DataFigure.plane(box, picture, EM);
            int cut = (int) IntStream.range(0, 24).mapToObj(row -> ErrorShapes.square(plane, picture, row))
                    .filter(square -> !plane.box().grown(1).holds(square)).count();
            Sketch sketch = new Sketch();
            DataFigure.paint(sketch.page(EM), box, picture);
            assertThat(cut).isBetween(1, 23);
            assertThat(String.join(" ", sketch.texts())).contains("cut off at the edge: " + cut + ")");
        }
        assertThat(String.join(" ", sketch(DataPicture.of(HUBBLE, MODEL, DataErrors.MEAN_OF_LENGTHS)).texts()))
                .doesNotContain("cut off");
    }

    @Test
    void what_is_told_of_an_upright_figure_keeps_clear_of_the_pages_edge() {
        for (int width = 200; width < 380; width += 5) {
            Box box = new Box(0, 0, width, 420);
            Sketch sketch = new Sketch();
            DataFigure.paint(sketch.page(EM), box, DataPicture.of(HUBBLE, x -> x + 0.9, DataErrors.MEAN_OF_SQUARES));
            assertThat(sketch.all(Sketch.Piece.Text.class)).filteredOn(text -> text.box().top() < 4 * EM)
                    .allMatch(text -> text.box().right() < box.right() - 0.6 * EM);
        }
    }

    @Test
    void absolute_errors_are_lengths_from_the_points_to_the_model() {
        DataPicture picture = DataPicture.of(HUBBLE, MODEL, DataErrors.MEAN_OF_LENGTHS);
        Plane plane = DataFigure.plane(BOX, picture, EM);
        Sketch sketch = sketch(picture);
        Points lengths = sketch.all(Sketch.Piece.Segments.class).stream()
                .filter(piece -> piece.stroke().role() == Role.WARNING).findFirst().orElseThrow().pairs();
        assertThat(lengths.size()).isEqualTo(48);
        for (int row = 0; row < 24; row++) {
            assertThat(lengths.x(2 * row)).isEqualTo(lengths.x(2 * row + 1));
            assertThat(new double[] {lengths.y(2 * row), lengths.y(2 * row + 1)}).containsExactly(
                    new double[] {plane.y(PlaneLosses.VELOCITY[row]),
                        plane.y(MODEL.applyAsDouble(PlaneLosses.DISTANCE[row]))}, within(1e-9));
        }
        assertThat(sketch.texts()).anyMatch(text -> text.contains("L is the mean of the lengths"));
    }

    @Test
    void models_are_whole_now_dashed_after_the_step_and_dotted_as_reference() {
        Sketch sketch = sketch(DataPicture.of(HUBBLE, MODEL, DataErrors.MEAN_OF_SQUARES).after(x -> 0.484 * x + 0.399)
                .reference(x -> 0.454 * x - 0.041));
        assertThat(sketch.lines(Role.PATH).map(line -> line.stroke().dash()))
                .containsExactly(Stroke.Dash.DASHED, Stroke.Dash.WHOLE);
        assertThat(sketch.lines(Role.DIM).map(line -> line.stroke().dash())).contains(Stroke.Dash.DOTTED);
    }

    @Test
    void the_batch_and_the_point_that_is_pointed_out_have_rings() {
        Sketch sketch = sketch(DataPicture.of(HUBBLE, MODEL, DataErrors.OTHER).batch(row -> row < 5).highlighting(20));
        assertThat(sketch.all(Sketch.Piece.Dot.class)).filteredOn(dot -> dot.outline().role() == Role.STEP).hasSize(5);
        assertThat(sketch.all(Sketch.Piece.Dot.class)).filteredOn(dot -> dot.outline().role() == Role.WARNING).hasSize(1);
    }

    @Test
    void of_very_many_points_some_are_drawn_always_the_same_and_that_is_said() {
        SplittableRandom random = new SplittableRandom(1);
        double[] x = random.doubles(100_000).toArray();
        Columns many = Columns.of(x, x);
        DataPicture picture = DataPicture.of(many, MODEL, DataErrors.MEAN_OF_SQUARES);
        Sketch sketch = sketch(picture);
        assertThat(sketch.pieces()).hasSizeLessThan(2_200);
        assertThat(sketch.texts()).contains("2000 of 100000 points are shown");
        assertThat(sketch(picture).pieces()).isEqualTo(sketch.pieces());
        int[] rows = ShownRows.of(100_000);
        assertThat(rows).isSorted().doesNotHaveDuplicates().hasSize(2_000);
        assertThat(ShownRows.of(7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void residuals_stand_on_zero_at_the_same_places() {
        DataPicture picture = DataPicture.of(HUBBLE, MODEL, DataErrors.OTHER).withResiduals();
        Plane plane = DataFigure.plane(BOX, picture, EM);
        List<Sketch.Piece.Dot> dots = sketch(picture).dots(Role.CURVE).filter(dot -> dot.radius() == 2.4).toList();
        assertThat(dots).hasSize(24);
        for (int row = 0; row < 24; row++) {
            assertThat(dots.get(row).x()).isCloseTo(plane.x(PlaneLosses.DISTANCE[row]), within(1e-9));
            assertThat(dots.get(row).y()).isGreaterThan(plane.box().bottom());
        }
        double first = PlaneLosses.VELOCITY[0] - MODEL.applyAsDouble(PlaneLosses.DISTANCE[0]);
        double last = PlaneLosses.VELOCITY[14] - MODEL.applyAsDouble(PlaneLosses.DISTANCE[14]);
        assertThat(dots.get(0).y() > dots.get(14).y()).isEqualTo(first < last);
    }

    @Test
    void the_nearest_point_within_reach_is_found() {
        DataPicture picture = DataPicture.of(HUBBLE, MODEL, DataErrors.OTHER);
        Plane plane = DataFigure.plane(BOX, picture, EM);
        for (int row : new int[] {0, 9, 19, 23}) {
            double x = plane.x(PlaneLosses.DISTANCE[row]) + 2;
            double y = plane.y(PlaneLosses.VELOCITY[row]) - 1;
            assertThat(DataFigure.nearest(HUBBLE, plane, x, y, 8)).isEqualTo(OptionalInt.of(row));
        }
        assertThat(DataFigure.nearest(HUBBLE, plane, plane.x(0.3), plane.y(0.9), 8)).isEmpty();
    }

    @Test
    void the_view_holds_all_points_and_can_be_made_of_any() {
        DataView view = DataView.of(HUBBLE);
        assertThat(IntStream.range(0, 24)).allMatch(row ->
                view.x().contains(PlaneLosses.DISTANCE[row]) && view.y().contains(PlaneLosses.VELOCITY[row]));
        assertThat(view.y().length()).isLessThan(1.2 * (1.09 + 0.22));
        assertThat(DataView.of(Columns.of(new double[] {5, 5}, new double[] {0, 0})))
                .isEqualTo(new DataView(new Interval(2.5, 7.5), new Interval(-1, 1)));
        assertThat(DataView.of(Columns.NONE)).isEqualTo(new DataView(new Interval(0, 1), new Interval(0, 1)));
        double[] gaps = {1, Double.NaN, 3, Double.POSITIVE_INFINITY};
        assertThat(DataView.of(Columns.of(gaps, new double[4])).x()).isEqualTo(new Interval(1, 3).padded(0.07));
    }

    @Test
    void whatever_the_points_and_the_model_are_something_is_drawn() {
        List<Columns> all = List.of(Columns.NONE, Columns.of(new double[] {2}, new double[] {3}),
                Columns.of(new double[] {1, 1, 1}, new double[] {4, 4, 4}),
                Columns.of(new double[] {-1e308, 1e308}, new double[] {1e-300, -1e-300}),
                Columns.of(new double[] {Double.NaN, 1}, new double[] {1, Double.NaN}));
        List<DoubleUnaryOperator> models = List.of(x -> Double.NaN, x -> 1e300 * x, Math::log, x -> 3);
        for (Columns points : all) {
            for (DoubleUnaryOperator model : models) {
                for (DataErrors errors : DataErrors.values()) {
                    assertThat(sketch(DataPicture.of(points, model, errors).withResiduals().named(RichText.symbol("f")))
                            .texts()).isNotEmpty();
                }
            }
        }
    }
}
