package downhill.formula;

import java.util.Map;

/// What a compiled loss has to work out: its value, its value and slope on the line b = 0, and everything.
record Tapes(Tape value, Tape slope, Tape tangent, Tape jet) {

    static Tapes of(Expression typed) {
        var plane = new Graph();
        int w = plane.argument(0);
        int b = plane.argument(1);
        int value = new Lowering(plane, Map.of("w", w, "b", b)).of(typed);
        var alongW = new Chain(plane, 0);
        var alongB = new Chain(plane, 1);
        int dw = alongW.of(value);
        int db = alongB.of(value);
        var jet = Tape.of(plane, value, dw, db, alongW.of(dw), alongB.of(dw), alongB.of(db));

        var line = new Graph();
        int onLine = new Lowering(line, Map.of("w", line.argument(0), "b", line.number(0))).of(typed);
        int slope = new Chain(line, 0).of(onLine);
        return new Tapes(Tape.of(plane, value), Tape.of(line, slope), Tape.of(line, onLine, slope), jet);
    }

    double value(double w, double b) {
        return value.run(w, b)[0];
    }

    double slope(double w) {
        return slope.run(w)[0];
    }

    Tangent tangent(double w) {
        double[] both = tangent.run(w);
        return new Tangent(both[0], both[1]);
    }

    Jet jet(double w, double b) {
        double[] all = jet.run(w, b);
        return new Jet(all[0], all[1], all[2], all[3], all[4], all[5]);
    }
}
