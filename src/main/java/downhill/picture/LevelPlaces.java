package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where on a page a map's lines can have their numbers, whatever else is on it: where a line runs straight and rather
/// level, and no other line is near. To find them takes longer than to draw the map, and none of them moves while a point or
/// a rate is dragged. Immutable.
final class LevelPlaces {

    /// How straight a line is to be where it has its number: the way straight from end to end, as part of the line's.
    private static final double STRAIGHT = 0.93;

    private final Ruler ruler;
    private final double em;
    private final Plane plane;
    private final List<Line> lines;

    private LevelPlaces(Page page, Plane plane, List<Line> lines) {
        ruler = page.ruler();
        em = page.em();
        this.plane = plane;
        this.lines = List.copyOf(lines);
    }

    /// The places that one line offers.
    static final class Line {

        private final ContourMap map;
        private final Plane plane;
        private final double margin;
        private final double level;
        private final RichText number;
        private final List<Box> boxes;
        /// For each box whether no other line runs through it, once that was asked.
        private final Boolean[] clear;

        private Line(ContourMap map, Page page, Plane plane, OnPage part) {
            this.map = map;
            this.plane = plane;
            margin = 0.2 * page.em();
            level = part.level();
            number = RichText.words(Numbers.exact(level), Role.TEXT);
            double size = size(page);
            double width = page.ruler().width(number, size);
            boxes = part.line().length() < 3 * width ? List.of() : part.line().places(1.3 * width, STRAIGHT).stream()
                    .map(place -> page.boxOf(number, size, place.x(), place.y(), Page.Align.MIDDLE)).toList();
            clear = new Boolean[boxes.size()];
        }

        double level() {
            return level;
        }

        /// How the level is written.
        RichText number() {
            return number;
        }

        /// What the number would take, the best place first.
        List<Box> boxes() {
            return boxes;
        }

        /// Whether no line of another level runs through one of these boxes.
        boolean isClear(int index) {
            if (clear[index] == null) {
                clear[index] = map.isBetweenNeighbours(level, plane, boxes.get(index).grown(margin));
            }
            return clear[index];
        }
    }

    static LevelPlaces of(ContourMap map, Page page, Plane plane) {
        List<OnPage> parts = new ArrayList<>();
        for (LevelLine line : map.lines()) {
            LineOnPage.inside(plane.box(), ContourFigure.onPage(plane, line.points()))
                    .forEach(part -> parts.add(new OnPage(line.level(), part)));
        }
        parts.sort(Comparator.comparingDouble((OnPage part) -> -part.line().length()));
        return new LevelPlaces(page, plane, parts.stream().map(part -> new Line(map, page, plane, part)).toList());
    }

    private record OnPage(double level, LineOnPage line) {
    }

    /// How large the numbers are.
    static double size(Page page) {
        return 0.85 * page.em();
    }

    /// The lines, the longest first.
    List<Line> lines() {
        return lines;
    }

    /// Whether they are those of a page.
    boolean areOn(Page page, Plane other) {
        return ruler == page.ruler() && em == page.em() && plane.equals(other);
    }
}
