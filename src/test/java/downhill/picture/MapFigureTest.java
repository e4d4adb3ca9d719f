package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.OutcomeMap;
import downhill.descent.race.Race;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The map below the curve of several runs.
class MapFigureTest {

    private static final RaceMoment MOMENT = RaceMoment.of(RaceMoment.of(Race.OWN_RATES,
            List.of(Moment.of("w^4 - 3w^2 + w + 4", 1.8, 0.02).scenario(),
                    Moment.of("w^4 - 3w^2 + w + 4", -1.5, 0.2).scenario(),
                    Moment.of("w^4 - 3w^2 + w + 4", "adam", 0.5, 0.2).scenario()))
            .frame().comparison().lookingAt(0)).mapped();

    private static Sketch.Piece.Cells cells(Viewport view, RateScale rates) {
        Sketch sketch = new Sketch();
        MapFigure.paint(sketch.page(13), sheet(view), rates, MOMENT.frame(), MOMENT.map());
        return sketch.all(Sketch.Piece.Cells.class).getFirst();
    }

    private static Sheet sheet(Viewport view) {
        return Sheet.of(new Box(0, 0, 600, 500), view, 13);
    }

    @Test
    void every_start_lies_below_its_place_on_the_curve_and_every_rate_at_its_tick() {
        Viewport view = MOMENT.frame().view();
        Plane figure = MapFigure.plane(sheet(view), RateScale.USUAL);
        Sketch.Piece.Cells cells = cells(view, RateScale.USUAL);
        assertThat(figure.box().grown(1e-9).holds(cells.place())).isTrue();
        assertThat(cells.place().grown(1e-9).holds(figure.box())).isTrue();
        assertThat(cells.seen().grown(1e-9).holds(figure.box())).isTrue();
    }

    @Test
    void of_a_map_that_was_made_for_another_view_or_scale_each_cell_stays_where_it_belongs() {
        Viewport view = MOMENT.frame().view();
        Interval part = new Interval(view.across().low() + 1, view.across().high() + 1);
        Viewport moved = new Viewport(part, view.loss(), view.slope());
        RateScale longer = new RateScale(-4, 2);
        Plane figure = MapFigure.plane(sheet(moved), longer);
        Sketch.Piece.Cells cells = cells(moved, longer);
        assertThat(cells.place().left()).isEqualTo(figure.x(view.across().low())).isLessThan(figure.box().left());
        assertThat(cells.place().top()).isEqualTo(figure.y(1));
        assertThat(cells.place().bottom()).isEqualTo(figure.y(-3));
        assertThat(figure.box().grown(1e-9).holds(cells.seen())).as("nothing is drawn outside").isTrue();
        assertThat(cells.seen().right()).isEqualTo(cells.place().right());
    }

    @Test
    void of_a_map_that_lies_elsewhere_nothing_is_drawn() {
        Viewport view = MOMENT.frame().view();
        Viewport elsewhere = new Viewport(new Interval(100, 101), view.loss(), view.slope());
        Sketch sketch = new Sketch();
        MapFigure.paint(sketch.page(13), sheet(elsewhere), RateScale.USUAL, MOMENT.frame(), MOMENT.map());
        assertThat(sketch.all(Sketch.Piece.Cells.class)).isEmpty();
    }

    @Test
    void the_highest_rates_are_the_upper_rows() {
        OutcomeMap map = MOMENT.map().orElseThrow().map();
        Raster cells = MOMENT.map().orElseThrow().cells();
        assertThat(cells.fill(7, 0)).isEqualTo(MapCells.fill(map, 7, map.grid().rows() - 1));
        assertThat(cells.fill(7, cells.rows() - 1)).isEqualTo(MapCells.fill(map, 7, 0)).isNotEqualTo(cells.fill(7, 0));
    }

    @Test
    void a_run_is_marked_where_its_start_and_rate_are_unless_the_map_is_not_its_own() {
        Sketch sketch = new Sketch();
        Sheet sheet = sheet(MOMENT.frame().view());
        MapFigure.paint(sketch.page(13), sheet, RateScale.USUAL, MOMENT.frame(), MOMENT.map());
        Plane figure = MapFigure.plane(sheet, RateScale.USUAL);
        assertThat(sketch.all(Sketch.Piece.Dot.class)).anySatisfy(dot -> {
            assertThat(dot.x()).isEqualTo(figure.x(1.8));
            assertThat(dot.y()).isEqualTo(figure.y(Math.log10(0.02)));
        });
        assertThat(sketch.all(Sketch.Piece.Dot.class).stream().filter(dot -> dot.fill().role() != Role.CARD).count()
                + sketch.all(Sketch.Piece.Area.class).size())
                .as("two of three are gradient descent's").isEqualTo(2);
    }
}
