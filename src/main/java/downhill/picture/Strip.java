package downhill.picture;

import downhill.plugin.Loss;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The shapes inside the strip of one step, in the plane of w and slope: what was promised, delivered and given back.
///
/// The strip runs from w to w + Δw under the height δL/δw. The slope's curve cuts it: the part of the strip under
/// the curve is loss that really goes, the part over the curve is promised but not delivered, and where the curve has
/// changed its sign the loss comes back.
final class Strip {

    private static final int SAMPLES = 64;

    private final Loss loss;
    private final Optional<Curve> drawn;
    private final double from;
    private final double to;
    private final double height;
    /// The slopes along it, from one end to the other: sampled once for all shapes, as a long formula takes its time.
    private Points slopes;

    Strip(Loss loss, double from, double to, double height) {
        this(loss, Optional.empty(), from, to, height);
    }

    /// @param drawn the slope's curve as it is drawn, where its points are to be taken
    private Strip(Loss loss, Optional<Curve> drawn, double from, double to, double height) {
        this.loss = loss;
        this.drawn = drawn;
        this.from = from;
        this.to = to;
        this.height = height;
    }

    static Strip of(Section section) {
        return new Strip(section.along(), drawn(section), section.position(), section.next(), section.slope());
    }

    /// Over rows each place is a working-out of its own, and the curve has some already.
    private static Optional<Curve> drawn(Section section) {
        boolean isOverRows = section.along() instanceof SketchedSlice || section.along() instanceof RememberedSlice;
        return Optional.of(section.curves().slope()).filter(slope -> isOverRows && slope.pieces().size() == 1);
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
        return new Strip(loss, drawn, w.clamp(from), w.clamp(to), height);
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
    static Points under(Section section, double from, double to) {
        return new Strip(section.along(), drawn(section), from, to, 0).between(slope -> 0, slope -> slope);
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
        for (int index = 0; index < slopes.size(); index++) {
            add(shape, index, upper);
        }
        for (int index = slopes.size() - 1; index >= 0; index--) {
            add(shape, index, lower);
        }
        return shape.build();
    }

    private void add(Points.Builder shape, int index, DoubleUnaryOperator edge) {
        shape.add(slopes.x(index), edge.applyAsDouble(slopes.y(index)));
    }

    private Points sampled() {
        Points.Builder sampled = new Points.Builder();
        if (drawn.isPresent()) {
            Points between = drawn.get().pieces().getFirst().between(from, to);
            sample(sampled, from);
            for (int index = 0; index < between.size(); index++) {
                sampled.add(between.x(index), between.y(index));
            }
            return sample(sampled, to).build();
        }
        for (int index = 0; index <= SAMPLES; index++) {
            sample(sampled, from + (to - from) * index / SAMPLES);
        }
        return Jumps.upright(sampled.build(), this::slope);
    }

    private Points.Builder sample(Points.Builder sampled, double at) {
        return sampled.add(at, slope(at));
    }

    private double slope(double at) {
        double slope = loss.slope(at);
        return Double.isFinite(slope) ? slope : 0;
    }
}
