package downhill.picture;

import downhill.descent.Catalogue;
import downhill.descent.Coordinate;
import downhill.descent.PreparedLoss;
import downhill.descent.Run;
import downhill.descent.Scenario;
import downhill.plugin.Loss;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// Chooses views: the one to start with, and the one that keeps a run's present step in sight.
public final class Views {

    private static final int SAMPLES = 401;
    /// The part of the losses, counted from the middle, that are not extreme.
    private static final double MIDDLE = 0.70;
    /// Beyond this no view follows: there is nothing to be seen there, and the differences are lost to rounding.
    static final double FARTHEST = 1e120;

    private Views() {
    }

    /// A good first view of a scenario: the catalogue's stretches of w and b where it has them, else some around the
    /// start; as
    /// high as nearly all of the curve, and with the start in it.
    public static Viewport home(Scenario scenario, PreparedLoss loss) {
        PreparedLoss seen = loss.sketch();
        return seen.weights() == 1 ? line(scenario, seen) : PlaneViews.home(scenario, seen);
    }

    private static Viewport line(Scenario scenario, Loss loss) {
        double start = scenario.start().w();
        Interval w = Catalogue.withFormula(scenario.loss()).map(entry -> new Interval(entry.low(), entry.high()))
                .orElseGet(() -> around(start));
        Interval values = fitted(sorted(loss::value, w), loss.value(start));
        return new Viewport(w, values, SlopeRange.of(loss, w, loss.slope(start)));
    }

    static Interval around(double start) {
        double reach = Math.max(2, 1.25 * Math.abs(start));
        return new Interval(-reach, reach);
    }

    /// A stretch of values that holds the lowest, the start's, and all but the most extreme of the rest.
    ///
    /// @param values in order of size
    static Interval fitted(double[] values, double start) {
        int count = values.length;
        if (count == 0) {
            return new Interval(-1, 1);
        }
        double median = values[count / 2];
        double low = values[0];
        double high = values[(int) ((count - 1) * (0.5 + MIDDLE / 2))];
        double lowest = values[(int) ((count - 1) * (0.5 - MIDDLE / 2))];
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
        return new Interval(low, high).padded(0.12);
    }

    /// The values of a function over a stretch, as far as they are worth looking at, in order of size.
    static double[] sorted(DoubleUnaryOperator function, Interval w) {
        return IntStream.range(0, SAMPLES).mapToDouble(index -> w.low() + w.length() * index / (SAMPLES - 1))
                .map(function).filter(value -> Math.abs(value) < FARTHEST).sorted().toArray();
    }

    /// The base view, widened as far as the step from row `row` needs: calm while all is in sight, never losing the point.
    public static Viewport following(Viewport base, Run run, int row) {
        Viewport view = including(base, run, row);
        return row < run.length() ? including(view, run, row + 1) : view;
    }

    private static Viewport including(Viewport view, Run run, int row) {
        Viewport wider = view;
        for (Coordinate coordinate : Coordinate.of(run.descent().loss().weights())) {
            wider = wider.with(coordinate, including(wider.along(coordinate), new Track(run, coordinate), row));
        }
        return wider;
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
            view = including(view, run, row);
        }
        return view;
    }
}
