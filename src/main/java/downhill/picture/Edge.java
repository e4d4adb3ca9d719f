package downhill.picture;

/// One edge of a box, which cuts off what of an area lies beyond it; all four leave what is inside (Sutherland and
/// Hodgman's way, 1974).
enum Edge {
    LEFT, TOP, RIGHT, BOTTOM;

    /// What of an area is on the inner side of the edge.
    Points cut(Points corners, Box box) {
        Points.Builder seen = new Points.Builder();
        for (int index = 0; index < corners.size(); index++) {
            int before = (index + corners.size() - 1) % corners.size();
            double out = depth(corners, before, box);
            double in = depth(corners, index, box);
            if (out < 0 != in < 0) {
                double part = out / (out - in);
                seen.add(on(box, corners.x(before) + part * (corners.x(index) - corners.x(before)), true),
                        on(box, corners.y(before) + part * (corners.y(index) - corners.y(before)), false));
            }
            if (in >= 0) {
                seen.add(corners.x(index), corners.y(index));
            }
        }
        return seen.build();
    }

    /// Where a side crosses the edge, to the last digit: what had its sides along the axes still has.
    private double on(Box box, double crossing, boolean isAcross) {
        return switch (this) {
            case LEFT -> isAcross ? box.left() : crossing;
            case TOP -> isAcross ? crossing : box.top();
            case RIGHT -> isAcross ? box.right() : crossing;
            case BOTTOM -> isAcross ? crossing : box.bottom();
        };
    }

    /// How far inside a corner is.
    private double depth(Points corners, int index, Box box) {
        return switch (this) {
            case LEFT -> corners.x(index) - box.left();
            case TOP -> corners.y(index) - box.top();
            case RIGHT -> box.right() - corners.x(index);
            case BOTTOM -> box.bottom() - corners.y(index);
        };
    }
}
