package downhill.descent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// PyTorch's rules, worked out as its documentation and its source have them and apart from ours, for one weight, by the
/// id that they have here. What is fixed in the code are the defaults that `docs/pytorch.md` says are the same.
final class TorchRules {

    /// A rule with what it remembers.
    @FunctionalInterface
    interface Torch {

        /// The weight after a step from w, where the slope is g.
        double next(double w, double g, double lr);
    }

    private static final double EPS = 1e-8;

    private TorchRules() {
    }

    /// Those that are the same as ours, each to be made anew for a run.
    static Map<String, Supplier<Torch>> same() {
        Map<String, Supplier<Torch>> rules = new LinkedHashMap<>();
        rules.put("gradient-descent", () -> sgd(0, 0, false));
        rules.put("momentum", () -> sgd(0.9, 0, false));
        rules.put("nesterov", () -> sgd(0.9, 0, true));
        rules.put("adagrad", TorchRules::adagrad);
        rules.put("adadelta", TorchRules::adadelta);
        rules.put("rmsprop", TorchRules::rmsprop);
        rules.put("adam", () -> adam(0.9, 0.999, EPS, 0, false));
        rules.put("adamax", TorchRules::adamax);
        rules.put("amsgrad", () -> adam(0.9, 0.999, EPS, 0, true));
        rules.put("nadam", TorchRules::nadam);
        rules.put("adamw", () -> adam(0.9, 0.999, EPS, 0.01, false));
        return rules;
    }

    /// The buffer of the momentum begins as the first slope, which dampening leaves alone.
    static Torch sgd(double momentum, double dampening, boolean nesterov) {
        double[] buffer = {Double.NaN};
        return (w, g, lr) -> {
            if (momentum == 0) {
                return w - lr * g;
            }
            buffer[0] = Double.isNaN(buffer[0]) ? g : momentum * buffer[0] + (1 - dampening) * g;
            return w - lr * (nesterov ? g + momentum * buffer[0] : buffer[0]);
        };
    }

    private static Torch adagrad() {
        double[] sum = {0};
        return (w, g, lr) -> {
            sum[0] += g * g;
            return w - lr * (g / (Math.sqrt(sum[0]) + 1e-10));
        };
    }

    private static Torch adadelta() {
        double[] averages = {0, 0};
        return (w, g, lr) -> {
            averages[0] = 0.9 * averages[0] + 0.1 * g * g;
            double delta = Math.sqrt(averages[1] + 1e-6) / Math.sqrt(averages[0] + 1e-6) * g;
            averages[1] = 0.9 * averages[1] + 0.1 * delta * delta;
            return w - lr * delta;
        };
    }

    private static Torch rmsprop() {
        double[] average = {0};
        return (w, g, lr) -> {
            average[0] = 0.99 * average[0] + 0.01 * g * g;
            return w - lr * g / (Math.sqrt(average[0]) + EPS);
        };
    }

    /// Adam, and with a decay AdamW.
    static Torch adam(double beta1, double beta2, double eps, double decay, boolean amsgrad) {
        double[] m = {0, 0, 0};
        int[] step = {0};
        return (w, g, lr) -> {
            step[0]++;
            m[0] = m[0] + (1 - beta1) * (g - m[0]);
            m[1] = beta2 * m[1] + (1 - beta2) * g * g;
            m[2] = Math.max(m[2], m[1]);
            double size = lr / (1 - Math.pow(beta1, step[0]));
            double divisor = Math.sqrt(amsgrad ? m[2] : m[1]) / Math.sqrt(1 - Math.pow(beta2, step[0])) + eps;
            return w * (1 - lr * decay) - size * m[0] / divisor;
        };
    }

    private static Torch adamax() {
        double[] m = {0, 0};
        int[] step = {0};
        return (w, g, lr) -> {
            step[0]++;
            m[0] = m[0] + 0.1 * (g - m[0]);
            m[1] = Math.max(m[1] * 0.999, Math.abs(g) + EPS);
            return w - lr / (1 - Math.pow(0.9, step[0])) * m[0] / m[1];
        };
    }

    private static Torch nadam() {
        double[] m = {0, 0, 1};
        int[] step = {0};
        return (w, g, lr) -> {
            step[0]++;
            double mu = 0.9 * (1 - 0.5 * Math.pow(0.96, step[0] * 4e-3));
            double muNext = 0.9 * (1 - 0.5 * Math.pow(0.96, (step[0] + 1) * 4e-3));
            m[2] *= mu;
            m[0] = m[0] + 0.1 * (g - m[0]);
            m[1] = 0.999 * m[1] + 0.001 * g * g;
            double divisor = Math.sqrt(m[1] / (1 - Math.pow(0.999, step[0]))) + EPS;
            double half = w - lr * (1 - mu) / (1 - m[2]) * g / divisor;
            return half - lr * muNext / (1 - m[2] * muNext) * m[0] / divisor;
        };
    }

    /// Every size is kept within 1e-6 and 50, the first one too.
    static Torch rprop() {
        double[] state = {Double.NaN, 0};
        return (w, g, lr) -> {
            double turn = Math.signum(g * state[1]);
            double size = (Double.isNaN(state[0]) ? lr : state[0]) * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1);
            state[0] = Math.clamp(size, 1e-6, 50);
            state[1] = turn < 0 ? 0 : g;
            return w - state[0] * Math.signum(state[1]);
        };
    }

    /// L-BFGS of one weight without a line search: what is left of its recursion is the last pair of differences.
    static Torch lbfgs() {
        double[] before = {Double.NaN, 0};
        double[] curvature = {1};
        return (w, g, lr) -> {
            boolean first = Double.isNaN(before[0]);
            double step = first ? 0 : w - before[0];
            if ((g - before[1]) * step > 1e-10) {
                curvature[0] = (g - before[1]) / step;
            }
            before[0] = w;
            before[1] = g;
            return w - (first ? Math.min(1, 1 / Math.abs(g)) : 1) * lr * g / curvature[0];
        };
    }
}
