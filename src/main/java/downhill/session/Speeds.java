package downhill.session;

import java.util.List;

/// The speeds that a run can be played at, 1 for as intended.
public final class Speeds {

    public static final List<Double> ALL = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0);

    private Speeds() {
    }

    /// As it is written, the same in all languages.
    public static String told(double factor) {
        return (factor == 0.25 ? "¼" : factor == 0.5 ? "½" : String.valueOf((int) factor)) + "×";
    }
}
