package downhill.picture;

import java.util.Optional;

/// What of a line comes near a part of the page: from the first of its pieces that does to the last.
final class Stretch {

    private Stretch() {
    }

    /// The points themselves where all are needed; nothing where none is.
    static Optional<Points> of(Points points, Box near) {
        int first = 0;
        while (first + 1 < points.size() && !isNear(points, first, near)) {
            first++;
        }
        if (first + 1 == points.size()) {
            return Optional.empty();
        }
        int last = points.size() - 2;
        while (!isNear(points, last, near)) {
            last--;
        }
        if (first == 0 && last == points.size() - 2) {
            return Optional.of(points);
        }
        Points.Builder stretch = new Points.Builder();
        for (int index = first; index <= last + 1; index++) {
            stretch.add(points.x(index), points.y(index));
        }
        return Optional.of(stretch.build());
    }

    /// Of lines that are given by pairs of points those that come near.
    static Points ofPairs(Points pairs, Box near) {
        Points.Builder seen = new Points.Builder();
        for (int index = 0; index + 1 < pairs.size(); index += 2) {
            if (isNear(pairs, index, near)) {
                seen.add(pairs.x(index), pairs.y(index)).add(pairs.x(index + 1), pairs.y(index + 1));
            }
        }
        return seen.build();
    }

    /// Whether the box around the piece from one point to the next does; what is nowhere counts as near.
    private static boolean isNear(Points points, int index, Box near) {
        return !(Math.max(points.x(index), points.x(index + 1)) < near.left()
                || Math.min(points.x(index), points.x(index + 1)) > near.right()
                || Math.max(points.y(index), points.y(index + 1)) < near.top()
                || Math.min(points.y(index), points.y(index + 1)) > near.bottom());
    }
}
