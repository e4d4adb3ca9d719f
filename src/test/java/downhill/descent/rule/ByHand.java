package downhill.descent.rule;

import downhill.descent.Evaluation;
import downhill.descent.Loss;
import downhill.descent.Vector;

/// The optimizers in plain arithmetic for one weight with their defaults, one line for one line of the paper: what a
/// written rule is held against.
abstract class ByHand {

    /// State under the names of the papers; 0 at the start.
    double m;
    double v;
    double u;
    double top;
    double product = 1;
    double before;
    double size;

    /// Δw.
    ///
    /// @param g the slope
    /// @param h the second derivative
    /// @param a the rate
    /// @param t from 1
    abstract double change(double w, double g, double h, double a, int t);

    /// Where it goes, from its start on.
    double[] descend(Loss loss, double start, double rate, int steps) {
        double[] points = new double[steps + 1];
        points[0] = start;
        for (int t = 1; t <= steps; t++) {
            Evaluation here = loss.at(Vector.of(points[t - 1]));
            points[t] = points[t - 1] + change(points[t - 1], here.gradient().w(), here.curvature().ww(), rate, t);
        }
        return points;
    }

    private interface Change {
        double of(ByHand state, double w, double g, double h, double a, int t);
    }

    static ByHand of(String id) {
        Change change = change(id);
        return new ByHand() {
            @Override
            double change(double w, double g, double h, double a, int t) {
                return change.of(this, w, g, h, a, t);
            }
        };
    }

    private static Change change(String id) {
        return switch (id) {
            case "gradient-descent" -> (s, w, g, h, a, t) -> -a * g;
            case "momentum" -> (s, w, g, h, a, t) -> -a * s.velocity(0.9, g);
            case "nesterov" -> (s, w, g, h, a, t) -> -a * (g + 0.9 * s.velocity(0.9, g));
            case "qhm" -> (s, w, g, h, a, t) -> -a * (0.3 * g + 0.7 * s.mean(0.999, g));
            case "adagrad" -> (s, w, g, h, a, t) -> -a * g / (Math.sqrt(s.v += g * g) + 1e-10);
            case "adadelta" -> (s, w, g, h, a, t) -> -a * s.adadelta(g);
            case "rmsprop" -> (s, w, g, h, a, t) -> -a * g / (Math.sqrt(s.square(0.99, g)) + 1e-8);
            case "adam" -> (s, w, g, h, a, t) -> s.adam(g, a, t);
            case "adamax" -> (s, w, g, h, a, t) ->
                    -a / (1 - Math.pow(0.9, t)) * s.mean(0.9, g) / (s.u = Math.max(0.999 * s.u, Math.abs(g) + 1e-8));
            case "amsgrad" -> (s, w, g, h, a, t) -> {
                double mhat = s.mean(0.9, g) / (1 - Math.pow(0.9, t));
                s.top = Math.max(s.top, s.square(0.999, g));
                return -a * mhat / (Math.sqrt(s.top / (1 - Math.pow(0.999, t))) + 1e-8);
            };
            case "nadam" -> (s, w, g, h, a, t) -> s.nadam(g, a, t);
            case "adamw" -> (s, w, g, h, a, t) -> -a * 0.01 * w + s.adam(g, a, t);
            case "qhadam" -> (s, w, g, h, a, t) -> {
                double mhat = s.mean(0.995, g) / (1 - Math.pow(0.995, t));
                double vhat = s.square(0.999, g) / (1 - Math.pow(0.999, t));
                return -a * (0.3 * g + 0.7 * mhat) / (Math.sqrt(vhat) + 1e-8);
            };
            case "lion" -> (s, w, g, h, a, t) -> {
                double change = -a * Math.signum(0.9 * s.m + 0.1 * g);
                s.m = 0.99 * s.m + 0.01 * g;
                return change;
            };
            case "sign-descent" -> (s, w, g, h, a, t) -> -a * Math.signum(g);
            case "rprop" -> (s, w, g, h, a, t) -> s.rprop(g, a, t);
            case "newton" -> (s, w, g, h, a, t) -> h > 0 ? -a * g / h : -a * g;
            default -> throw new IllegalArgumentException(id);
        };
    }

    private double velocity(double beta, double g) {
        return v = beta * v + g;
    }

    private double mean(double beta, double g) {
        return m = beta * m + (1 - beta) * g;
    }

    private double square(double beta, double g) {
        return v = beta * v + (1 - beta) * g * g;
    }

    private double adam(double g, double a, int t) {
        double mhat = mean(0.9, g) / (1 - Math.pow(0.9, t));
        double vhat = square(0.999, g) / (1 - Math.pow(0.999, t));
        return -a * mhat / (Math.sqrt(vhat) + 1e-8);
    }

    private double adadelta(double g) {
        double d = g * Math.sqrt(u + 1e-6) / Math.sqrt(square(0.9, g) + 1e-6);
        u = 0.9 * u + 0.1 * d * d;
        return d;
    }

    private double nadam(double g, double a, int t) {
        double mu = 0.9 * (1 - 0.5 * Math.pow(0.96, t * 0.004));
        double next = 0.9 * (1 - 0.5 * Math.pow(0.96, (t + 1) * 0.004));
        product *= mu;
        double nudged = (1 - mu) * g / (1 - product) + next * mean(0.9, g) / (1 - product * next);
        return -a * nudged / (Math.sqrt(square(0.999, g) / (1 - Math.pow(0.999, t))) + 1e-8);
    }

    private double rprop(double g, double a, int t) {
        double agreement = g * before;
        if (t == 1) {
            size = a;
        } else if (agreement > 0) {
            size = Math.min(size * 1.2, 50);
        } else if (agreement < 0) {
            size = Math.max(size * 0.5, 1e-6);
        }
        before = agreement < 0 ? 0 : g;
        return -size * Math.signum(before);
    }
}
