package downhill.descent;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.stream.DoubleStream;

/// Where a loss that brings no start of its own can be begun.
public final class Starts {

    private static final double[] TRIED = {3, 2, 1, 0.5, -0.5, -1, -2, 0};

    private Starts() {
    }

    /// The first of some plain places at which the loss has a value and a slope; the first place of all if it has them at
    /// none.
    public static Vector of(Loss loss) {
        return DoubleStream.of(TRIED).mapToObj(w -> Vector.filled(loss.weights(), w))
                .filter(point -> isUsable(loss, point)).findFirst().orElse(Vector.filled(loss.weights(), TRIED[0]));
    }

    /// A start, if the loss has a value and a slope there; else another.
    public static Vector near(Vector start, Loss loss) {
        return start.size() == loss.weights() && isUsable(loss, start) ? start : of(loss);
    }

    private static boolean isUsable(Loss loss, Vector point) {
        return Double.isFinite(loss.value(point)) && loss.at(point).gradient().isFinite();
    }
}
