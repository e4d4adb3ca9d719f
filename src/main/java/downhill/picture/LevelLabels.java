package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes beside some of a map's lines which level they are at, by the rules of good maps.
///
/// A number stands in a gap of its line, upright, where the line runs straight and rather level; only on lines at least
/// three numbers long, clear of other lines, and away from other numbers and all else that is in the way. The places a line
/// offers don't depend on what is in the way, so that numbers stay where they are as long as they can.
final class LevelLabels {

    private static final int MOST_ON_A_LEVEL = 2;
    /// How straight a line is to be where it has its number: the way straight from end to end, as part of the line's.
    private static final double STRAIGHT = 0.93;
    /// How much of the page a number needs for itself, in ems squared.
    private static final double ROOM = 95;

    private final Page page;
    private final Plane plane;
    private final ContourMap map;
    private final Labels labels;
    private final double size;
    private final Map<Double, Integer> written = new HashMap<>();

    private LevelLabels(Page page, Plane plane, ContourMap map, Labels labels) {
        this.page = page;
        this.plane = plane;
        this.map = map;
        this.labels = labels;
        size = 0.85 * page.em();
    }

    /// @param labels knows what is in the way, and is told of every number that is written
    static void paint(Page page, Plane plane, ContourMap map, Labels labels) {
        new LevelLabels(page, plane, map, labels).paint();
    }

    private record OnPage(double level, LineOnPage line) {
    }

    private void paint() {
        double most = plane.box().width() * plane.box().height() / (ROOM * page.em() * page.em());
        List<OnPage> lines = new ArrayList<>();
        for (LevelLine line : map.lines()) {
            LineOnPage.inside(plane.box(), ContourFigure.onPage(plane, line.points()))
                    .forEach(part -> lines.add(new OnPage(line.level(), part)));
        }
        lines.sort(Comparator.comparingDouble((OnPage part) -> -part.line().length()));
        int count = 0;
        for (OnPage part : lines) {
            if (count < most && written.getOrDefault(part.level(), 0) < MOST_ON_A_LEVEL && write(part)) {
                written.merge(part.level(), 1, Integer::sum);
                count++;
            }
        }
    }

    private boolean write(OnPage part) {
        RichText text = RichText.words(Numbers.exact(part.level()), Role.TEXT);
        double width = page.ruler().width(text, size);
        if (part.line().length() < 3 * width) {
            return false;
        }
        for (LineOnPage.Place place : part.line().places(1.3 * width, STRAIGHT)) {
            Box box = page.boxOf(text, size, place.x(), place.y(), Page.Align.MIDDLE);
            if (labels.isFree(box.grown(1.1 * page.em())) && isClear(box.grown(0.2 * page.em()), part.level())) {
                page.pen().box(box.grown(0.06 * page.em()), Fill.of(Role.CARD));
                page.text(text, size, box.left(), box.middleY(), Page.Align.LEFT);
                labels.avoid(box.grown(0.9 * page.em()));
                return true;
            }
        }
        return false;
    }

    /// Whether no line of another level runs through a box.
    private boolean isClear(Box box, double level) {
        int band = map.levels().band(level);
        double below = band > 1 ? map.levels().level(band - 2) : Double.NEGATIVE_INFINITY;
        double above = band < map.levels().size() ? map.levels().level(band) : Double.POSITIVE_INFINITY;
        for (int across = 0; across <= 4; across++) {
            for (int down = 0; down <= 2; down++) {
                double value = map.field().valueAt(plane.acrossAt(box.left() + box.width() * across / 4),
                        plane.valueAt(box.top() + box.height() * down / 2));
                if (!(value > below && value < above)) {
                    return false;
                }
            }
        }
        return true;
    }
}
