package downhill.descent;

import downhill.formula.Columns;
import downhill.formula.Compiled;
import downhill.formula.Jet;
import downhill.formula.Tangent;
import downhill.plugin.Evaluation;
import downhill.plugin.Vector;
import java.util.Optional;

/// The mean of (w·x + b − y)² over the rows of data, written by hand.
record SquaredErrorLoss(Columns points, Shortcut shortcut) implements PreparedLoss {

    SquaredErrorLoss(Columns points) {
        this(points, new Shortcut(new ByHand(points)));
    }

    /// What a loop calls.
    private record ByHand(Columns points) implements Compiled {

        @Override
        public double value(double w, double b) {
            return jet(w, b).value();
        }

        @Override
        public double slope(double w) {
            return jet(w, 0).dw();
        }

        @Override
        public Tangent tangent(double w) {
            return new Tangent(value(w, 0), slope(w));
        }

        @Override
        public Jet jet(double w, double b) {
            double value = 0;
            double dw = 0;
            double db = 0;
            double dww = 0;
            double dwb = 0;
            int n = points.rows();
            for (int row = 0; row < n; row++) {
                double x = points.x(row);
                double error = w * x + b - points.y(row);
                value += error * error / n;
                dw += 2 * error * x / n;
                db += 2 * error / n;
                dww += 2 * x * x / n;
                dwb += 2 * x / n;
            }
            return new Jet(value, dw, db, dww, dwb, 2);
        }
    }

    static Evaluation over(Vector point, Columns rows) {
        return Shortcut.evaluation(new ByHand(rows).jet(point.w(), point.b()), 2);
    }

    @Override
    public int weights() {
        return 2;
    }

    @Override
    public int cost() {
        return points.rows();
    }

    @Override
    public Optional<RowLoss> overRows() {
        return Optional.of(SquaredErrorLoss::over);
    }

    @Override
    public double value(Vector at) {
        return over(at, points).value();
    }

    @Override
    public Evaluation at(Vector point) {
        return over(point, points);
    }
}
