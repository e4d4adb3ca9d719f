package downhill.formula;

import java.util.Map;

final class WalkingCompiled implements Compiled {
    private final Formula value;
    private final Formula dw;
    private final Formula db;
    private final Formula dww;
    private final Formula dwb;
    private final Formula dbb;

    WalkingCompiled(Formula value) {
        this.value = value;
        this.dw = value.derivative("w");
        this.db = value.derivative("b");
        this.dww = dw.derivative("w");
        this.dwb = dw.derivative("b");
        this.dbb = db.derivative("b");
    }

    @Override
    public double value(double w, double b) {
        return value.value(Map.of("w", w, "b", b));
    }

    @Override
    public double slope(double w) {
        return dw.value(Map.of("w", w, "b", 0.0));
    }

    @Override
    public Jet jet(double w, double b) {
        var at = Map.of("w", w, "b", b);
        return new Jet(value.value(at), dw.value(at), db.value(at), dww.value(at), dwb.value(at), dbb.value(at));
    }
}
