package downhill.picture;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Scenario;
import downhill.descent.race.Race;
import downhill.plugin.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Runs that stand at one and the same place are all to be seen. (In the chart of losses all stand on one line, where a
/// mark that was moved would tell another loss; there marks along the way tell them apart.)
class MarkStackTest {

    private static final Box BOX = new Box(0, 0, 600, 400);
    private static final List<Scenario> EIGHT = RaceMoments.eight("w^2", 3.265);

    @Test
    void on_the_curve() {
        RaceFrame frame = RaceMoment.of(Race.OWN_RATES, EIGHT).frame();
        Sketch sketch = new Sketch();
        RaceFigure.paint(sketch.page(13), Sheet.of(new Box(0, 0, 600, 800), frame.view(), 13).loss(), frame);
        assertThat(places(sketch, 4)).hasSize(8);
        assertThat(places(sketch, 4).values()).allSatisfy(place -> assertThat(hiding(place, sketch)).isEmpty());
    }

    @Test
    void on_the_map_of_two_weights() {
        RaceFrame frame = RaceMoment.of(Race.OWN_RATES, RaceMoments.eight("w^2/2 + 10b^2", 4).stream()
                .map(scenario -> scenario.withStart(Vector.of(4, 1))).toList()).frame();
        Sketch sketch = new Sketch();
        RacePlane.paint(sketch.page(13), BOX, frame);
        assertThat(places(sketch, 4)).hasSize(8);
        assertThat(places(sketch, 4).values()).allSatisfy(place -> assertThat(hiding(place, sketch)).isEmpty());
    }

    @Test
    void on_the_map_of_starts_and_rates() {
        RaceFrame frame = RaceMoment.of(Race.OWN_RATES, List.of(EIGHT.getFirst(), EIGHT.getFirst())).frame();
        Sketch sketch = new Sketch();
        MapFigure.paint(sketch.page(13), Sheet.of(new Box(0, 0, 600, 800), frame.view(), 13), RateScale.USUAL, frame,
                Optional.empty());
        assertThat(places(sketch, 3)).hasSize(2);
        assertThat(places(sketch, 3).values()).allSatisfy(place -> assertThat(hiding(place, sketch)).isEmpty());
    }

    /// Where the largest mark of each run is.
    ///
    /// @param least how large, half
    private static Map<Role, Box> places(Sketch sketch, double least) {
        Map<Role, Box> places = new TreeMap<>();
        marks(sketch).filter(mark -> mark.box.width() > 2 * least)
                .forEach(mark -> places.merge(mark.role, mark.box,
                        (one, other) -> one.width() < other.width() ? other : one));
        return places;
    }

    private record Drawn(Role role, Box box) {
    }

    private static Stream<Drawn> marks(Sketch sketch) {
        List<Role> lanes = Stream.of(Mark.values()).map(Mark::role).toList();
        return sketch.pieces().stream().flatMap(piece -> switch (piece) {
            case Sketch.Piece.Dot dot -> Stream.of(new Drawn(dot.fill().role(), new Box(dot.x() - dot.radius(),
                    dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius())));
            case Sketch.Piece.Area area -> Stream.of(new Drawn(area.fill().role(), Sketch.around(area.corners())));
            default -> Stream.empty();
        }).filter(mark -> lanes.contains(mark.role));
    }

    /// Marks of other runs that lie over the middle of one.
    private static List<Role> hiding(Box place, Sketch sketch) {
        return marks(sketch).filter(other -> !other.box.equals(place)
                && other.box.grown(-0.1 * other.box.width()).overlaps(place.grown(-0.2 * place.width())))
                .map(Drawn::role).toList();
    }
}
