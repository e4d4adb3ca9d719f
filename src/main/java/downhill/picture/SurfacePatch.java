package downhill.picture;

/// A part of a surface on its way to the page: its corners there, and the loss at each of them. Immutable.
final class SurfacePatch {

    private final double[] xs;
    private final double[] ys;
    private final double[] values;
    private final int size;

    private SurfacePatch(double[] xs, double[] ys, double[] values, int size) {
        this.xs = xs;
        this.ys = ys;
        this.values = values;
        this.size = size;
    }

    /// Whole cells side by side.
    ///
    /// @param from the first column
    /// @param to the last one
    static SurfacePatch of(SurfaceStage stage, int from, int to, int row) {
        int side = to - from + 2;
        double[] xs = new double[2 * side];
        double[] ys = new double[2 * side];
        double[] values = new double[2 * side];
        for (int corner = 0; corner < 2 * side; corner++) {
            int across = corner < side ? from + corner : to + 1 - (corner - side);
            int up = row + corner / side;
            xs[corner] = stage.x(across, up);
            ys[corner] = stage.y(across, up, stage.relief().height(across, up));
            values[corner] = stage.relief().field().value(across, up);
        }
        return new SurfacePatch(xs, ys, values, 2 * side);
    }

    /// What of it is not below a level.
    SurfacePatch above(double level) {
        return cut(level, 1);
    }

    SurfacePatch below(double level) {
        return cut(level, -1);
    }

    private SurfacePatch cut(double level, int side) {
        double[] cutXs = new double[2 * size];
        double[] cutYs = new double[2 * size];
        double[] cutValues = new double[2 * size];
        int count = 0;
        for (int corner = 0; corner < size; corner++) {
            int next = (corner + 1) % size;
            boolean isInside = side * (values[corner] - level) >= 0;
            if (isInside) {
                cutXs[count] = xs[corner];
                cutYs[count] = ys[corner];
                cutValues[count++] = values[corner];
            }
            if (isInside != side * (values[next] - level) >= 0) {
                double part = (level - values[corner]) / (values[next] - values[corner]);
                cutXs[count] = xs[corner] + part * (xs[next] - xs[corner]);
                cutYs[count] = ys[corner] + part * (ys[next] - ys[corner]);
                cutValues[count++] = level;
            }
        }
        return new SurfacePatch(cutXs, cutYs, cutValues, count);
    }

    /// Its corners, after each edge was moved outward a little.
    Points corners(double outward) {
        double twiceArea = 0;
        for (int corner = 0; corner < size; corner++) {
            int next = (corner + 1) % size;
            twiceArea += xs[corner] * ys[next] - xs[next] * ys[corner];
        }
        double side = twiceArea > 0 ? outward : -outward;
        Points.Builder points = new Points.Builder();
        for (int corner = 0; corner < size; corner++) {
            int before = (corner + size - 1) % size;
            int next = (corner + 1) % size;
            double inLength = Math.max(1e-9, Math.hypot(xs[corner] - xs[before], ys[corner] - ys[before]));
            double outLength = Math.max(1e-9, Math.hypot(xs[next] - xs[corner], ys[next] - ys[corner]));
            double x = (ys[corner] - ys[before]) / inLength + (ys[next] - ys[corner]) / outLength;
            double y = (xs[before] - xs[corner]) / inLength + (xs[corner] - xs[next]) / outLength;
            double part = side * Math.min(2, 2 / Math.max(1e-9, x * x + y * y));
            points.add(xs[corner] + part * x, ys[corner] + part * y);
        }
        return points.build();
    }
}
