package downhill.descent.data;

import java.util.function.IntToDoubleFunction;

/// Mean and standard deviation of some numbers, in two passes: what is far from 0 loses no digits.
///
/// @param mean their sum, divided by how many there are; 0 of none
/// @param deviation the root of the mean of the squares of their distances from the mean; 0 where all are equal
record Spread(double mean, double deviation) {

    /// @param count how many numbers there are
    /// @param number finite, for every index
    static Spread of(int count, IntToDoubleFunction number) {
        double scale = 0;
        boolean varies = false;
        for (int index = 0; index < count; index++) {
            scale = Math.max(scale, Math.abs(number.applyAsDouble(index)));
            varies |= number.applyAsDouble(index) != number.applyAsDouble(0);
        }
        if (!varies) {
            return new Spread(count == 0 ? 0 : number.applyAsDouble(0), 0);
        }
        double mean = 0;
        for (int index = 0; index < count; index++) {
            mean += number.applyAsDouble(index) / count;
        }
        mean = corrected(mean, count, number);
        // Distances are taken in parts of the largest number, so that no square is too large or too small for a computer.
        double squares = 0;
        for (int index = 0; index < count; index++) {
            double part = halfDistance(number.applyAsDouble(index), mean) / scale * 2;
            squares += part * part / count;
        }
        return new Spread(mean, Math.sqrt(squares) * scale);
    }

    /// A second pass takes away what the first one lost.
    private static double corrected(double mean, int count, IntToDoubleFunction number) {
        double rest = 0;
        for (int index = 0; index < count; index++) {
            rest += halfDistance(number.applyAsDouble(index), mean) / count;
        }
        return mean + 2 * rest;
    }

    /// Half of it is never too large for a computer, and halves are exact.
    static double halfDistance(double number, double mean) {
        return number / 2 - mean / 2;
    }
}
