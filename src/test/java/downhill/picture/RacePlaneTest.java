package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.descent.race.Comparison;
import downhill.descent.race.Race;
import downhill.plugin.Vector;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The map with several runs on it.
class RacePlaneTest {

    /// The first run's mark is a disc; its dots lie close together at the end of a crawl.
    @Test
    void every_dot_of_a_path_has_a_light_edge_below_all_of_the_path() {
        Scenario crawl = Moment.of("w^2/2 + 10b^2", 4, 0.01).scenario().withStart(Vector.of(4, 1)).withSteps(60);
        RaceMoment race = RaceMoment.of(Race.OWN_RATES, List.of(crawl)).at(60);
        Sketch sketch = new Sketch();
        RacePlane.paint(sketch.page(13), new Box(0, 0, 600, 400), race.frame());
        // The mark where the run stands is larger, and has its own edge.
        List<Sketch.Piece.Dot> dots = sketch.dots(Role.LANE_1)
                .filter(dot -> dot.outline().width() == 0 && dot.radius() < 5).toList();
        assertThat(dots).hasSizeGreaterThan(20);
        int line = sketch.pieces().indexOf(sketch.lines(Role.LANE_1).findFirst().orElseThrow());
        List<Sketch.Piece> below = sketch.pieces().subList(0, line);
        for (Sketch.Piece.Dot dot : dots) {
            assertThat(below).as("below %s", dot).anyMatch(piece -> piece instanceof Sketch.Piece.Dot edge
                    && edge.fill().role() == Role.CARD && edge.x() == dot.x() && edge.y() == dot.y()
                    && edge.radius() > dot.radius());
        }
    }

    /// Runs that begin at the same place have the same model there, and other ones later.
    @Test
    void model_curves_that_lie_on_each_other_are_all_seen() {
        Scenario data = PlanePosters.fromData("hubble");
        Comparison comparison = Comparison.of(data).with(data.withRate(data.rate() / 4));
        List<Run> runs = comparison.lanes().stream().map(lane -> PlanePosters.run(lane.scenario())).toList();
        Viewport view = Views.home(data, runs.getFirst().descent().loss());
        RaceFrame race = new RaceFrame(comparison, runs, Playhead.at(0), view,
                Curves.of(runs.getFirst().descent().loss(), view), true);
        assertThat(dashes(race)).containsExactlyInAnyOrder(Stroke.Dash.WHOLE, Stroke.Dash.DASHED);
        assertThat(dashes(race.at(Playhead.at(3)))).containsExactly(Stroke.Dash.WHOLE, Stroke.Dash.WHOLE);
    }

    /// How the model curves of the first run and of the second are drawn.
    private static List<Stroke.Dash> dashes(RaceFrame race) {
        Sketch sketch = new Sketch();
        DataPainter.paint(sketch.page(13), new Box(0, 0, 400, 400), race);
        return Stream.of(Role.LANE_1, Role.LANE_2).flatMap(sketch::lines).map(line -> line.stroke().dash()).toList();
    }
}
