package downhill.formula;

/// A loss in one weight at one point: its value and its slope.
public record Tangent(double value, double slope) {
}
