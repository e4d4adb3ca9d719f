package downhill.app;

import java.util.Arrays;

/// What is told of many measured times.
final class Times {

    private Times() {
    }

    /// The time that a part of all, from 0 to 1, does not exceed: 0.5 for the median, 1 for the longest.
    static double part(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
    }
}
