package downhill.picture;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Loss;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Chooses views: the one to start with, and the one that keeps a run's present step in sight.
public final class Views {

    private static final int SAMPLES = 401;
    /// Beyond this no view follows: there is nothing to be seen there, and the differences are lost to rounding.
    static final double FARTHEST = 1e120;

    private Views() {
    }

    /// A good first view of a scenario: the catalogue's stretch of w where it has one, else one around the start; as
    /// high as nearly all of the curve, and with the start in it.
    public static Viewport home(Scenario scenario, Loss loss) {
        double start = scenario.start().w();
        Optional<CatalogueLoss> known = Catalogue.withFormula(scenario.loss());
        Interval w = known.map(entry -> new Interval(entry.low(), entry.high()))
                .orElseGet(() -> around(start));
        Interval values = fitted(loss::value, w, loss.value(start), 0.70, 0.12);
        return new Viewport(w, values, SlopeRange.of(loss, w, loss.slope(start)));
    }

    private static Interval around(double start) {
        double reach = Math.max(2, 1.25 * Math.abs(start));
        return new Interval(-reach, reach);
    }

    /// A stretch of values that holds the lowest, the start's, and all but the most extreme of the rest.
    ///
    /// @param part which part of the values, counted from the middle, are not extreme
    private static Interval fitted(DoubleUnaryOperator function, Interval w, double start, double part, double margin) {
        double[] values = sorted(function, w);
        int count = values.length;
        if (count == 0) {
            return new Interval(-1, 1);
        }
        double median = values[count / 2];
        double low = values[0];
        double high = values[(int) ((count - 1) * (0.5 + part / 2))];
        double lowest = values[(int) ((count - 1) * (0.5 - part / 2))];
        if (low < lowest - 3 * (high - lowest)) {
            low = lowest;
        }
        if (Math.abs(start) < FARTHEST) {
            low = Math.min(low, start);
            high = Math.max(high, start);
        }
        if (!(high - low > 1e-12 * Math.max(1, Math.abs(median)))) {
            low -= 0.5;
            high += 0.5;
        }
        return new Interval(low, high).padded(margin);
    }

    /// The values of a function over a stretch, as far as they are worth looking at, in order of size.
    static double[] sorted(DoubleUnaryOperator function, Interval w) {
        return IntStream.range(0, SAMPLES).mapToDouble(index -> w.low() + w.length() * index / (SAMPLES - 1))
                .map(function).filter(value -> Math.abs(value) < FARTHEST).sorted().toArray();
    }

    /// The base view, widened as far as the step from row `row` needs: calm while all is in sight, never losing the point.
    public static Viewport following(Viewport base, Run run, int row) {
        Track track = new Track(run, Coordinate.W);
        Viewport view = including(base, track, row);
        return row < run.length() ? including(view, track, row + 1) : view;
    }

    private static Viewport including(Viewport view, Track track, int row) {
        double at = track.at(row);
        double loss = track.loss(row);
        double slope = track.slope(row);
        if (!(Math.abs(at) < FARTHEST && Math.abs(loss) < FARTHEST && Math.abs(slope) < FARTHEST)) {
            return view;
        }
        return new Viewport(widened(view.across(), at), widened(view.loss(), loss), widened(view.slope(), slope));
    }

    private static Interval widened(Interval stretch, double value) {
        return stretch.contains(value) ? stretch : stretch.including(value).padded(0.06);
    }

    /// The view that shows a whole run and the bottom of its valley.
    public static Viewport fitting(Viewport home, Run run) {
        Viewport view = home;
        for (int row = 0; row <= run.length(); row++) {
            view = including(view, new Track(run, Coordinate.W), row);
        }
        return view;
    }
}
