package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a line that is wholly in sight, and how far along it each of its points is. Immutable.
final class LineOnPage {

    private final Points points;
    private final double[] along;

    private LineOnPage(Points points) {
        this.points = points;
        along = new double[points.size()];
        for (int index = 1; index < along.length; index++) {
            along[index] = along[index - 1]
                    + Math.hypot(points.x(index) - points.x(index - 1), points.y(index) - points.y(index - 1));
        }
    }

    /// The stretches of a line whose points are inside a box.
    static List<LineOnPage> inside(Box box, Points points) {
        List<LineOnPage> parts = new ArrayList<>();
        Points.Builder part = new Points.Builder();
        for (int index = 0; index < points.size(); index++) {
            if (box.contains(points.x(index), points.y(index))) {
                part.add(points.x(index), points.y(index));
            } else if (!part.isEmpty()) {
                parts.add(new LineOnPage(part.build()));
                part = new Points.Builder();
            }
        }
        if (!part.isEmpty()) {
            parts.add(new LineOnPage(part.build()));
        }
        return parts;
    }

    /// A place on the line where something may be written.
    ///
    /// @param goodness how level and straight the line is there, 1 at best
    record Place(double x, double y, double goodness) {
    }

    double length() {
        return along[along.length - 1];
    }

    /// The places around which a stretch `width` long is straight enough, the best first.
    ///
    /// @param straight how far apart the ends of such a stretch are at least, as part of its length
    List<Place> places(double width, double straight) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        int middle = 0;
        for (int to = 0; to < along.length; to++) {
            while (along[to] - along[from + 1 < to ? from + 1 : from] >= width && from + 1 < to) {
                from++;
            }
            while (middle < to && along[middle] < (along[from] + along[to]) / 2) {
                middle++;
            }
            double stretch = along[to] - along[from];
            if (stretch < width) {
                continue;
            }
            double across = points.x(to) - points.x(from);
            double chord = Math.hypot(across, points.y(to) - points.y(from));
            if (chord >= straight * stretch) {
                places.add(new Place(points.x(middle), points.y(middle),
                        chord / stretch * (0.4 + 0.6 * Math.abs(across) / chord)));
            }
        }
        places.sort(Comparator.comparingDouble(place -> -place.goodness()));
        return places;
    }
}
