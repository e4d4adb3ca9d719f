package downhill.picture;

import java.util.HashMap;
import java.util.Map;

/// Writes beside some of a map's lines which level they are at, by the rules of good maps.
///
/// A number stands in a gap of its line, upright, where the line runs straight and rather level; only on lines at least
/// three numbers long, clear of other lines, and away from other numbers and all else that is in the way. The places a line
/// offers don't depend on what is in the way, so that numbers stay where they are as long as they can.
final class LevelLabels {

    private static final int MOST_ON_A_LEVEL = 2;
    /// How much of the page a number needs for itself, in ems squared.
    private static final double ROOM = 95;

    private LevelLabels() {
    }

    /// @param labels knows what is in the way, and is told of every number that is written
    static void paint(Page page, Plane plane, ContourMap map, Labels labels) {
        double most = plane.box().width() * plane.box().height() / (ROOM * page.em() * page.em());
        Map<Double, Integer> written = new HashMap<>();
        int count = 0;
        for (LevelPlaces.Line line : map.places(page, plane).lines()) {
            if (count < most && written.getOrDefault(line.level(), 0) < MOST_ON_A_LEVEL && write(page, line, labels)) {
                written.merge(line.level(), 1, Integer::sum);
                count++;
            }
        }
    }

    private static boolean write(Page page, LevelPlaces.Line line, Labels labels) {
        for (int index = 0; index < line.boxes().size(); index++) {
            Box box = line.boxes().get(index);
            if (labels.isFree(box.grown(1.1 * page.em())) && line.isClear(index)) {
                page.pen().box(box.grown(0.06 * page.em()), Fill.of(Role.CARD));
                page.text(line.number(), LevelPlaces.size(page), box.left(), box.middleY(), Page.Align.LEFT);
                labels.avoid(box.grown(0.9 * page.em()));
                return true;
            }
        }
        return false;
    }
}
