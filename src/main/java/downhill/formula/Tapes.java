package downhill.formula;

import java.util.Map;

/// What a compiled loss has to work out: its value, its value and slope on the line b = 0, and everything; and the data that
/// it goes over.
record Tapes(Tape value, Tape slope, Tape tangent, Tape jet, Columns columns) {

    /// So many steps are few, however many more they are than they could be.
    private static final int FEW = 200;

    static Tapes of(Expression typed) {
        Tapes written = of(typed, new Differentiation.Written(typed));
        if (written.jet.needed().length <= FEW) {
            return written;
        }
        // A hundred functions inside one another have a second derivative that is long when written out.
        Tapes chained = of(typed, new Differentiation.Chained());
        return written.jet.needed().length <= 2 * chained.jet.needed().length ? written : chained;
    }

    private static Tapes of(Expression typed, Differentiation slopes) {
        var plane = new Graph();
        Map<String, Integer> onPlane = places(plane, plane.argument(0), plane.argument(1));
        int value = new Lowering(plane, onPlane, slopes.sharesExponentials()).of(typed);
        int[] all = slopes.places(plane, onPlane, value, true);
        var jet = Tape.of(plane, value, all[0], all[1], all[2], all[3], all[4]);

        var line = new Graph();
        Map<String, Integer> onLine = places(line, line.argument(0), line.number(0));
        int height = new Lowering(line, onLine, slopes.sharesExponentials()).of(typed);
        int slope = slopes.places(line, onLine, height, false)[0];
        return new Tapes(Tape.of(plane, value), Tape.of(line, slope), Tape.of(line, height, slope), jet, Columns.NONE);
    }

    private static Map<String, Integer> places(Graph graph, int w, int b) {
        return Map.of("w", w, "b", b, "x", graph.column(0), "y", graph.column(1));
    }

    /// The same over these data.
    Tapes over(Columns data) {
        return new Tapes(value, slope, tangent, jet, data);
    }

    double value(double w, double b) {
        return value.run(columns, w, b)[0];
    }

    double slope(double w) {
        return slope.run(columns, w)[0];
    }

    Tangent tangent(double w) {
        double[] both = tangent.run(columns, w);
        return new Tangent(both[0], both[1]);
    }

    Jet jet(double w, double b) {
        double[] all = jet.run(columns, w, b);
        return new Jet(all[0], all[1], all[2], all[3], all[4], all[5]);
    }
}
