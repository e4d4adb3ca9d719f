package downhill.descent;

/// The starts along one coordinate, evenly spaced.
///
/// @param coordinate which; the start's other coordinate stays as it is
/// @param low the lowest
/// @param high the highest
public record StartAxis(Coordinate coordinate, double low, double high) implements Axis {

    public StartAxis {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("no starts lie from " + low + " to " + high);
        }
    }

    @Override
    public double at(int place, int count) {
        return low + (high - low) * place / (count - 1);
    }

    @Override
    public Descent applied(Descent descent, double value) {
        return descent.withStart(coordinate.in(descent.start(), value));
    }
}
