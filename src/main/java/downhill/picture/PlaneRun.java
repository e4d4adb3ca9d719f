package downhill.picture;

/// A run in the plane of two weights, as far as it is drawn. Immutable.
///
/// @param rows where it stood before each step, w to the right and b upwards, up to the last row that is drawn
/// @param step the present row, from 0
/// @param w where the point is shown: while it moves, on its way from that row to the next
/// @param b where the point is shown
public record PlaneRun(Points rows, int step, double w, double b) {

    public PlaneRun {
        if (step < 0 || step >= rows.size()) {
            throw new IllegalArgumentException("no row " + step + " among " + rows.size());
        }
    }

    /// At rest in one of its rows.
    public static PlaneRun at(Points rows, int step) {
        return new PlaneRun(rows, step, rows.x(step), rows.y(step));
    }

    /// Whether the point has left its row.
    boolean isMoving() {
        return w != rows.x(step) || b != rows.y(step);
    }

    /// The steps made, with the part of the present one that is.
    Points made() {
        Points.Builder line = part(0, step);
        return isMoving() ? line.add(w, b).build() : line.build();
    }

    /// From where the point is shown, the steps to come.
    Points ahead() {
        Points.Builder line = new Points.Builder().add(w, b);
        for (int row = step + 1; row < rows.size(); row++) {
            line.add(rows.x(row), rows.y(row));
        }
        return line.build();
    }

    private Points.Builder part(int from, int to) {
        Points.Builder line = new Points.Builder();
        for (int row = from; row <= to; row++) {
            line.add(rows.x(row), rows.y(row));
        }
        return line;
    }
}
