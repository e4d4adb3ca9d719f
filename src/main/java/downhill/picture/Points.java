package downhill.picture;

import java.util.Arrays;

/// A run of points on the page or in the plane, in order. Immutable.
public final class Points {

    private final double[] xs;
    private final double[] ys;

    private Points(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
    }

    /// @param coordinates x₀, y₀, x₁, y₁, …
    public static Points of(double... coordinates) {
        Builder builder = new Builder();
        for (int at = 0; at < coordinates.length; at += 2) {
            builder.add(coordinates[at], coordinates[at + 1]);
        }
        return builder.build();
    }

    public int size() {
        return xs.length;
    }

    public double x(int index) {
        return xs[index];
    }

    public double y(int index) {
        return ys[index];
    }

    /// All x, as drawing surfaces want them.
    public double[] xs() {
        return xs.clone();
    }

    /// All y, as drawing surfaces want them.
    public double[] ys() {
        return ys.clone();
    }

    /// Of points from left to right those between two places, without the places themselves, in the order from the first
    /// place to the second.
    Points between(double from, double to) {
        Builder between = new Builder();
        for (int index = 0; index < xs.length; index++) {
            int at = from < to ? index : xs.length - 1 - index;
            if (xs[at] > Math.min(from, to) && xs[at] < Math.max(from, to)) {
                between.add(xs[at], ys[at]);
            }
        }
        return between.build();
    }

    /// The smallest box that holds all of them; without points, one of no size.
    Box hull() {
        Hull hull = new Hull();
        for (int index = 0; index < xs.length; index++) {
            hull.add(xs[index], ys[index]);
        }
        return hull.box().orElse(new Box(0, 0, 0, 0));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(xs, points.xs) && Arrays.equals(ys, points.ys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(ys);
    }

    /// Collects points.
    public static final class Builder {

        private double[] xs = new double[16];
        private double[] ys = new double[16];
        private int size;

        public Builder add(double x, double y) {
            if (size == xs.length) {
                xs = Arrays.copyOf(xs, 2 * size);
                ys = Arrays.copyOf(ys, 2 * size);
            }
            xs[size] = x;
            ys[size] = y;
            size++;
            return this;
        }

        public boolean isEmpty() {
            return size == 0;
        }

        public int size() {
            return size;
        }

        public Points build() {
            return new Points(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
        }
    }
}
