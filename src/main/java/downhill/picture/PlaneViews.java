package downhill.picture;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Coordinate;
import downhill.descent.PreparedLoss;
import downhill.descent.Scenario;
import downhill.descent.Slice;
import downhill.plugin.Vector;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Chooses the view to start with of a loss of two weights: one part of the plane, seen from above and along each weight.
///
/// Both slices have the same scale of the loss: they are cut out of one and the same ground.
final class PlaneViews {

    /// How far beyond start and bottom is seen, as a part of the distance between them.
    private static final double BEYOND = 0.45;

    private PlaneViews() {
    }

    static Viewport home(Scenario scenario, PreparedLoss loss) {
        Vector start = scenario.start();
        Optional<Vector> bottom = loss.bottomUnder(start);
        Optional<CatalogueLoss> known = Catalogue.withFormula(scenario.loss());
        Interval w = known.map(entry -> new Interval(entry.low(), entry.high()))
                .orElseGet(() -> stretch(Coordinate.W, start, bottom));
        Interval b = known.map(entry -> new Interval(entry.lowB(), entry.highB()))
                .orElseGet(() -> stretch(Coordinate.B, start, bottom));
        Interval losses = losses(loss, start, bottom, w, b);
        Viewport alongB = new Viewport(b, losses, slopes(new Slice(loss, Coordinate.B, start.w()), b, start));
        return new Viewport(w, losses, slopes(new Slice(loss, Coordinate.W, start.b()), w, start)).withBias(alongB);
    }

    /// Around start and bottom. Where both are alike along this weight, as far as along the other one.
    private static Interval stretch(Coordinate coordinate, Vector start, Optional<Vector> bottom) {
        double from = coordinate.of(start);
        if (bottom.isEmpty()) {
            return Views.around(from);
        }
        double to = coordinate.of(bottom.get());
        double reach = Math.abs(from - to);
        double other = Math.abs(coordinate.other().of(start) - coordinate.other().of(bottom.get()));
        double least = 1e-6 * Math.max(Math.abs(from), Math.abs(to));
        if (!(reach > Math.max(least, 1e-9 * other))) {
            // As far as along the other one, if it is a stretch at all among numbers of this size.
            reach = other > 1e-9 * Math.abs(to) ? other : Math.max(2, Math.abs(to));
            return new Interval(to - reach, to + reach);
        }
        return new Interval(Math.min(from, to), Math.max(from, to)).padded(BEYOND);
    }

    private static Interval losses(PreparedLoss loss, Vector start, Optional<Vector> bottom, Interval w, Interval b) {
        DoubleStream all = along(loss, start, w, b);
        if (bottom.isPresent()) {
            all = DoubleStream.concat(all, along(loss, bottom.get(), w, b));
        }
        return Views.fitted(all.sorted().toArray(), loss.value(start));
    }

    private static DoubleStream along(PreparedLoss loss, Vector point, Interval w, Interval b) {
        return DoubleStream.concat(Arrays.stream(Views.sorted(new Slice(loss, Coordinate.W, point.b())::value, w)),
                Arrays.stream(Views.sorted(new Slice(loss, Coordinate.B, point.w())::value, b)));
    }

    private static Interval slopes(Slice slice, Interval across, Vector start) {
        return SlopeRange.of(slice, across, slice.slope(slice.along().of(start)));
    }
}
