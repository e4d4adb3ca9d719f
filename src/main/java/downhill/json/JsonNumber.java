package downhill.json;

import java.util.OptionalLong;

/// A number as it is written, so that none of its digits is lost.
///
/// @param text as JSON writes numbers: `3`, `-0.25`, `1.0E-10`; finite as a double
public record JsonNumber(String text, JsonPlace place) implements JsonValue {

    /// The fewest digits that give this very number when they are read; a whole one without a decimal point.
    ///
    /// @throws IllegalArgumentException for what JSON has no number for: infinite ones, and none at all
    public static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number for " + value);
        }
        String text = Double.toString(value);
        return new JsonNumber(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text, JsonPlace.NONE);
    }

    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value), JsonPlace.NONE);
    }

    public double value() {
        return Double.parseDouble(text);
    }

    /// The same as a whole number; nothing where it is none, or one of more than 64 bits.
    public OptionalLong whole() {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException other) {
            double value = value();
            boolean isExact = value == Math.rint(value) && Math.abs(value) < 1L << 53;
            return isExact ? OptionalLong.of((long) value) : OptionalLong.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && number.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
