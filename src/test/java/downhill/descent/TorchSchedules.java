package downhill.descent;

import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// PyTorch's schedules with the calls of `docs/pytorch.md`, mostly as it works them out, each rate from the one before.
final class TorchSchedules {

    /// The rates of a schedule.
    @FunctionalInterface
    interface Rates {

        double[] from(double lr, int steps);
    }

    private TorchSchedules() {
    }

    static Map<String, Rates> rates() {
        return Map.of(
                "constant", (lr, steps) -> multiplied(lr, steps, t -> 1),
                "step", (lr, steps) -> multiplied(lr, steps, t -> t % 10 == 0 ? 0.5 : 1),
                "exponential", (lr, steps) -> multiplied(lr, steps, t -> 0.95),
                "inverse-time", TorchSchedules::ofLambda,
                "cosine", (lr, steps) -> multiplied(lr, steps, t ->
                        (1 + Math.cos(Math.PI * t / steps)) / (1 + Math.cos(Math.PI * (t - 1) / steps))),
                "warm-up", (lr, steps) -> multiplied(lr / 5, steps, t -> t > 4 ? 1 : 1 + 0.8 / (4 * 0.2 + (t - 1) * 0.8)));
    }

    /// @param factor by what the rate is multiplied before step t, counted from 0
    private static double[] multiplied(double first, int steps, IntToDoubleFunction factor) {
        double[] rates = new double[steps];
        rates[0] = first;
        for (int t = 1; t < steps; t++) {
            rates[t] = rates[t - 1] * factor.applyAsDouble(t);
        }
        return rates;
    }

    private static double[] ofLambda(double lr, int steps) {
        double[] rates = new double[steps];
        for (int t = 0; t < steps; t++) {
            rates[t] = lr * (1 / (1 + 0.1 * t));
        }
        return rates;
    }
}
