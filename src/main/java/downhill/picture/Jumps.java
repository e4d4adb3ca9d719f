package downhill.picture;

import java.util.function.DoubleUnaryOperator;

/// Where a function jumps between two samples of it: a shape made of samples alone would lean there, though its edge is
/// upright.
final class Jumps {

    private static final int HALVINGS = 44;

    /// What is left of the difference between two samples when they are moved together, where the function jumps.
    private static final double LEFT = 0.6;

    /// How large a jump has to be to be looked for, as a part of the largest value.
    private static final double SEEN = 0.02;

    private Jumps() {
    }

    /// The samples, with one more on either side of every jump.
    static Points upright(Points samples, DoubleUnaryOperator function) {
        double largest = 0;
        for (int index = 0; index < samples.size(); index++) {
            largest = Math.max(largest, Math.abs(samples.y(index)));
        }
        Points.Builder all = new Points.Builder();
        for (int index = 0; index < samples.size(); index++) {
            if (index > 0 && Math.abs(samples.y(index) - samples.y(index - 1)) > SEEN * largest) {
                between(all, samples, index, function);
            }
            all.add(samples.x(index), samples.y(index));
        }
        return all.build();
    }

    private static void between(Points.Builder all, Points samples, int index, DoubleUnaryOperator function) {
        double left = samples.x(index - 1);
        double atLeft = samples.y(index - 1);
        double right = samples.x(index);
        double atRight = samples.y(index);
        double least = LEFT * Math.abs(atRight - atLeft);
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = left + (right - left) / 2;
            double atMiddle = function.applyAsDouble(middle);
            if (Math.abs(atMiddle - atLeft) > Math.abs(atRight - atMiddle)) {
                right = middle;
                atRight = atMiddle;
            } else {
                left = middle;
                atLeft = atMiddle;
            }
            if (Math.abs(atRight - atLeft) < least) {
                return;
            }
        }
        all.add(left, atLeft).add(right, atRight);
    }
}
