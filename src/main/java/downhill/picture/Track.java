package downhill.picture;

import downhill.descent.Coordinate;
import downhill.descent.Run;

/// A run along one coordinate: where it was in each row, how steep it was there, and how far it went.
public record Track(Run run, Coordinate coordinate) {

    /// How many steps it has.
    public int length() {
        return run.length();
    }

    /// Where it stood before step `row`.
    public double at(int row) {
        return coordinate.of(run.point(row));
    }

    /// L there.
    public double loss(int row) {
        return run.loss(row);
    }

    /// The true slope there, along the coordinate.
    public double slope(int row) {
        return coordinate.of(run.slope(row));
    }

    /// What the optimizer took for the slope there.
    public double gradient(int row) {
        return coordinate.of(run.gradient(row));
    }

    /// L″ there, along the coordinate.
    public double curvature(int row) {
        return switch (coordinate) {
            case W -> run.curvature(row).ww();
            case B -> run.curvature(row).bb();
        };
    }

    /// By how much step `row` changes the coordinate.
    public double change(int row) {
        return coordinate.of(run.change(row));
    }
}
