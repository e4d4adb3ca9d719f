package downhill.picture;

import downhill.plugin.Loss;
import java.util.function.DoubleUnaryOperator;

/// The shapes inside the strip of one step, in the plane of w and slope: what was promised, delivered and given back.
///
/// The strip runs from w to w + Δw under the height δL/δw. The slope's curve cuts it: the part of the strip under
/// the curve is loss that really goes, the part over the curve is promised but not delivered, and where the curve has
/// changed its sign the loss comes back.
final class Strip {

    private static final int SAMPLES = 64;
    /// Where each is a working-out over a thousand rows.
    private static final int FEW_SAMPLES = 32;

    private final Loss loss;
    private final double from;
    private final double to;
    private final double height;
    private final int samples;
    /// The slopes along it, from one end to the other: sampled once for all shapes, as a long formula takes its time.
    private double[] slopes;

    Strip(Loss loss, double from, double to, double height) {
        this.loss = loss;
        this.from = from;
        this.to = to;
        this.height = height;
        samples = loss instanceof SketchedSlice ? FEW_SAMPLES : SAMPLES;
    }

    static Strip of(Section section) {
        return new Strip(section.along(), section.position(), section.next(), section.slope());
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    double height() {
        return height;
    }

    /// The part of it that lies in a stretch of w.
    Strip within(Interval w) {
        return new Strip(loss, w.clamp(from), w.clamp(to), height);
    }

    /// Under the curve, as far as it has the sign of the slope at w: also what rises above the strip.
    Points delivered() {
        return between(slope -> 0, slope -> sameSign(slope) ? slope : 0);
    }

    /// Inside the strip but beyond the curve.
    Points broken() {
        return between(slope -> sameSign(slope) ? smaller(slope) : 0, slope -> height);
    }

    /// Between the axis and the curve, where the curve has the other sign.
    Points givenBack() {
        return between(slope -> 0, slope -> sameSign(slope) ? 0 : slope);
    }

    /// Under the slope's curve between two places, whatever its sign.
    static Points under(Loss loss, double from, double to) {
        return new Strip(loss, from, to, 0).between(slope -> 0, slope -> slope);
    }

    private boolean sameSign(double slope) {
        return slope * height > 0;
    }

    private double smaller(double slope) {
        return Math.abs(slope) < Math.abs(height) ? slope : height;
    }

    private Points between(DoubleUnaryOperator lower, DoubleUnaryOperator upper) {
        if (slopes == null) {
            slopes = sampled();
        }
        Points.Builder shape = new Points.Builder();
        for (int index = 0; index <= samples; index++) {
            add(shape, index, upper);
        }
        for (int index = samples; index >= 0; index--) {
            add(shape, index, lower);
        }
        return shape.build();
    }

    private void add(Points.Builder shape, int index, DoubleUnaryOperator edge) {
        shape.add(at(index), edge.applyAsDouble(slopes[index]));
    }

    private double at(int index) {
        return from + (to - from) * index / samples;
    }

    private double[] sampled() {
        double[] sampled = new double[samples + 1];
        for (int index = 0; index <= samples; index++) {
            double slope = loss.slope(at(index));
            sampled[index] = Double.isFinite(slope) ? slope : 0;
        }
        return sampled;
    }
}
