package downhill.picture;

import java.util.Arrays;

/// Hatching: the parallel lines at 45° that fill a shape, found by cutting each with the shape's edges.
///
/// Made of plain lines so that every pen draws the same. The lines hang on the page, not on the shape: a shape that
/// moves slides over its hatching, and neighbours' lines meet.
final class Hatch {

    private Hatch() {
    }

    /// Lines rising to the right.
    static Points rising(Points shape, double spacing) {
        return lines(shape, spacing, 1);
    }

    /// Lines falling to the right.
    static Points falling(Points shape, double spacing) {
        return lines(shape, spacing, -1);
    }

    /// @param lean 1 where the lines are x + y = c (rising, as y goes down the page), −1 where they are x − y = c
    private static Points lines(Points shape, double spacing, int lean) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int index = 0; index < shape.size(); index++) {
            double along = shape.x(index) + lean * shape.y(index);
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        Points.Builder lines = new Points.Builder();
        double distance = spacing * Math.sqrt(2);
        for (double line = Math.ceil(low / distance) * distance; line < high; line += distance) {
            cut(shape, line, lean, lines);
        }
        return lines.build();
    }

    /// The pieces of one line that lie inside: between its 1st and 2nd crossing with the edges, 3rd and 4th, and so on.
    private static void cut(Points shape, double line, int lean, Points.Builder lines) {
        double[] crossings = new double[shape.size()];
        int count = 0;
        for (int index = 0; index < shape.size(); index++) {
            int next = (index + 1) % shape.size();
            double from = shape.x(index) + lean * shape.y(index) - line;
            double to = shape.x(next) + lean * shape.y(next) - line;
            if (from < 0 != to < 0) {
                double part = from / (from - to);
                crossings[count++] = shape.x(index) + part * (shape.x(next) - shape.x(index));
            }
        }
        Arrays.sort(crossings, 0, count);
        for (int pair = 0; pair + 1 < count; pair += 2) {
            lines.add(crossings[pair], lean * (line - crossings[pair]));
            lines.add(crossings[pair + 1], lean * (line - crossings[pair + 1]));
        }
    }
}
