package downhill.plugin;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/// One number for each weight: a point, a gradient, a change, or what an optimizer remembers.
///
/// Size 1 means the weight w alone, size 2 means w and the bias b. A rule written with these operations works for
/// both. Immutable; every operation is per coordinate except [#dot].
///
/// Two plain fields in place of an array: vectors are made by the million in sweeps, and fields can stay in registers.
///
/// @param size how many weights there are, 1 or 2
/// @param w the first coordinate
/// @param b the second coordinate; 0 where there is none
public record Vector(int size, double w, double b) {

    public Vector {
        if (size != 1 && size != 2) {
            throw new IllegalArgumentException("a vector has 1 or 2 coordinates, not " + size);
        }
        if (size == 1 && b != 0) {
            throw new IllegalArgumentException("a vector of one coordinate has no b");
        }
    }

    public static Vector of(double w) {
        return new Vector(1, w, 0);
    }

    public static Vector of(double w, double b) {
        return new Vector(2, w, b);
    }

    /// The same number in every coordinate.
    public static Vector filled(int size, double value) {
        return new Vector(size, value, size == 1 ? 0 : value);
    }

    /// As many zeros as this vector has coordinates.
    public Vector zero() {
        return filled(size, 0);
    }

    /// Coordinate `index`, from 0.
    public double get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return index == 0 ? w : b;
    }

    public Vector plus(Vector other) {
        return new Vector(sameSize(other), w + other.w, b + other.b);
    }

    public Vector minus(Vector other) {
        return new Vector(sameSize(other), w - other.w, b - other.b);
    }

    public Vector times(double factor) {
        return new Vector(size, w * factor, size == 1 ? 0 : b * factor);
    }

    public Vector times(Vector other) {
        return new Vector(sameSize(other), w * other.w, b * other.b);
    }

    /// Applies a function of one number to every coordinate.
    public Vector map(DoubleUnaryOperator function) {
        return new Vector(size, function.applyAsDouble(w), size == 1 ? 0 : function.applyAsDouble(b));
    }

    /// Joins two vectors coordinate by coordinate.
    public Vector zip(Vector other, DoubleBinaryOperator function) {
        return new Vector(sameSize(other), function.applyAsDouble(w, other.w),
                size == 1 ? 0 : function.applyAsDouble(b, other.b));
    }

    /// The sum of the products of the coordinates.
    public double dot(Vector other) {
        sameSize(other);
        return size == 1 ? w * other.w : w * other.w + b * other.b;
    }

    public boolean isFinite() {
        return Double.isFinite(w) && Double.isFinite(b);
    }

    private int sameSize(Vector other) {
        if (size != other.size) {
            throw new IllegalArgumentException(
                    "vectors of " + size + " and " + other.size + " coordinates do not match");
        }
        return size;
    }
}
