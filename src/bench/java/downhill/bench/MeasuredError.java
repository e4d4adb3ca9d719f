package downhill.bench;

import downhill.formula.Jet;

/// The errors measured: as typed, and value, slopes and curvatures as a Java programmer would write them by hand, in one
/// loop over two arrays, each subexpression once.
public enum MeasuredError {
    SQUARED("mean((w*x + b - y)^2)") {
        @Override
        Jet handWritten(double[] xs, double[] ys, double w, double b) {
            double value = 0;
            double dw = 0;
            double db = 0;
            double dww = 0;
            double dwb = 0;
            for (int i = 0; i < xs.length; i++) {
                double x = xs[i];
                double error = w * x + b - ys[i];
                value += error * error;
                dw += 2 * x * error;
                db += 2 * error;
                dww += 2 * x * x;
                dwb += 2 * x;
            }
            double n = xs.length;
            return new Jet(value / n, dw / n, db / n, dww / n, dwb / n, 2);
        }
    },
    LOGISTIC("mean(ln(1 + exp(-(2y-1)*(w*x+b))))") {
        @Override
        Jet handWritten(double[] xs, double[] ys, double w, double b) {
            double value = 0;
            double dw = 0;
            double db = 0;
            double dww = 0;
            double dwb = 0;
            double dbb = 0;
            for (int i = 0; i < xs.length; i++) {
                double x = xs[i];
                double sign = 2 * ys[i] - 1;
                double odds = Math.exp(-sign * (w * x + b));
                double below = 1 + odds;
                value += Math.log(below);
                double wrong = odds / below;
                double slope = -sign * wrong;
                dw += slope * x;
                db += slope;
                double bend = sign * sign * wrong / below;
                dww += bend * x * x;
                dwb += bend * x;
                dbb += bend;
            }
            double n = xs.length;
            return new Jet(value / n, dw / n, db / n, dww / n, dwb / n, dbb / n);
        }
    },
    SOFTPLUS("mean(softplus(-(2y-1)(w x+b)))") {
        @Override
        Jet handWritten(double[] xs, double[] ys, double w, double b) {
            double value = 0;
            double dw = 0;
            double db = 0;
            double dww = 0;
            double dwb = 0;
            double dbb = 0;
            for (int i = 0; i < xs.length; i++) {
                double x = xs[i];
                double sign = 2 * ys[i] - 1;
                double z = -sign * (w * x + b);
                double small = Math.exp(-Math.abs(z));
                double below = 1 + small;
                value += Math.max(z, 0) + Math.log1p(small);
                double slope = -sign * (z >= 0 ? 1 : small) / below;
                dw += slope * x;
                db += slope;
                double bend = sign * sign * small / (below * below);
                dww += bend * x * x;
                dwb += bend * x;
                dbb += bend;
            }
            double n = xs.length;
            return new Jet(value / n, dw / n, db / n, dww / n, dwb / n, dbb / n);
        }
    };

    final String typed;

    MeasuredError(String typed) {
        this.typed = typed;
    }

    abstract Jet handWritten(double[] xs, double[] ys, double w, double b);
}
