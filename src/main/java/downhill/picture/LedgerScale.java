package downhill.picture;

import downhill.descent.Ledger;

/// Where the strips of a run stand on the page: side by side, in step order, to one scale.
///
/// The scale is that of the steps up to the playhead. Steps to come are taken in as long as they are not much larger:
/// of a run that runs away, the last strip alone would leave nothing to be seen of the others. Those that don't fit are
/// counted.
///
/// @param plane how wide and how high a strip is drawn; its w is |Δw| added up, in units of `unit`
/// @param edges where each strip begins; the last is where the last ends
/// @param unit the largest |Δw|, so that sums of them stay finite
record LedgerScale(Plane plane, double[] edges, double unit) {

    /// How many times as wide or high as all strips before a strip to come may be.
    private static final double LARGER = 4;
    /// Beyond this heights are not told apart.
    private static final double HIGHEST = 1e300;
    /// Below this they are none.
    private static final double LOWEST = 1e-290;

    static LedgerScale of(Box box, Ledger ledger, int present) {
        int shown = shown(ledger, Math.min(present + 1, ledger.steps()));
        double unit = 0;
        Interval heights = new Interval(0, LOWEST);
        for (int step = 0; step < shown; step++) {
            unit = Math.max(unit, finite(ledger.length(step)));
            heights = heights.including(finite(ledger.promisedHeight(step)))
                    .including(finite(ledger.deliveredHeight(step)));
        }
        double[] edges = new double[shown + 1];
        for (int step = 0; step < shown; step++) {
            edges[step + 1] = edges[step] + (unit == 0 ? 0 : finite(ledger.length(step)) / unit);
        }
        double all = unit == 0 ? 1 : edges[shown];
        Interval along = new Interval(0, shown < ledger.steps() ? 1.12 * all : all);
        boolean flat = heights.length() <= 2 * LOWEST;
        return new LedgerScale(new Plane(box, along, flat ? new Interval(0, 1) : padded(heights)), edges, unit);
    }

    /// Room above the strips, and below where any hang.
    private static Interval padded(Interval heights) {
        double room = 0.06 * heights.length();
        return new Interval(heights.low() < 0 ? heights.low() - room : 0, heights.high() + room);
    }

    /// How many steps the scale can hold.
    private static int shown(Ledger ledger, int made) {
        double widest = 0;
        double highest = 0;
        for (int step = 0; step < ledger.steps(); step++) {
            double width = ledger.length(step);
            double height = height(ledger, step);
            boolean first = widest == 0 || highest == 0;
            if (step >= made && !first && (width > LARGER * widest || height > LARGER * highest)) {
                return step;
            }
            if (step < made || first) {
                widest = Math.max(widest, width);
                highest = Math.max(highest, height);
            }
        }
        return ledger.steps();
    }

    private static double height(Ledger ledger, int step) {
        return Math.max(Math.abs(ledger.promisedHeight(step)), Math.abs(ledger.deliveredHeight(step)));
    }

    /// What a slope that is no number, or too large a one, is drawn as.
    static double finite(double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, -HIGHEST, HIGHEST);
    }

    /// How many steps are drawn.
    int shown() {
        return edges.length - 1;
    }

    double left(int step) {
        return plane.x(edges[step]);
    }

    double right(int step) {
        return plane.x(edges[step + 1]);
    }

    /// Whether there are more steps than the scale can hold.
    boolean cuts() {
        return plane.across().high() > edges[shown()] && shown() > 0;
    }

    /// The step whose strip is at a place; the nearest one where there is none.
    int stepAt(double x) {
        double at = plane.acrossAt(x);
        if (cuts() && at >= edges[shown()]) {
            return shown();
        }
        int low = 0;
        int high = shown() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (edges[middle + 1] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Math.max(0, low);
    }
}
