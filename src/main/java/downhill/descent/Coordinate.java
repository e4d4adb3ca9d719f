package downhill.descent;

import downhill.plugin.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One of a loss's weights: which coordinate it is of a point, a slope or a change.
public enum Coordinate {
    /// The weight, or the first of two.
    W,
    /// The bias.
    B;

    /// Those that a loss has.
    ///
    /// @param weights how many, 1 or 2
    public static List<Coordinate> of(int weights) {
        return List.of(values()).subList(0, weights);
    }

    /// The other of two.
    public Coordinate other() {
        return this == W ? B : W;
    }

    /// How formulas write it.
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// This coordinate of a vector.
    public double of(Vector vector) {
        return vector.get(ordinal());
    }

    /// This coordinate of vectors that have names, as a map of one's own.
    public Map<String, Double> of(Map<String, Vector> vectors) {
        Map<String, Double> numbers = new HashMap<>();
        vectors.forEach((name, vector) -> numbers.put(name, of(vector)));
        return numbers;
    }

    /// A vector with another number in this coordinate.
    public Vector in(Vector vector, double number) {
        return switch (this) {
            case W -> new Vector(vector.size(), number, vector.b());
            case B -> new Vector(vector.size(), vector.w(), number);
        };
    }
}
