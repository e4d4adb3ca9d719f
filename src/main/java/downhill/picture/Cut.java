package downhill.picture;

/// What of a straight line is inside a box: from the part `from` of its length to the part `to` (Liang and Barsky's way,
/// 1984).
///
/// @param x where the line begins
/// @param y where the line begins
/// @param across how far it goes to the right
/// @param down how far it goes down
/// @param from 0 for its beginning
/// @param to 1 for its end; less than `from` if nothing is inside
record Cut(double x, double y, double across, double down, double from, double to) {

    /// The line from point `index` to the next.
    static Cut of(Box box, Points points, int index) {
        double x = points.x(index);
        double y = points.y(index);
        Cut whole = new Cut(x, y, points.x(index + 1) - x, points.y(index + 1) - y, 0, 1);
        return whole.beyond(-whole.across, x - box.left()).beyond(whole.across, box.right() - x)
                .beyond(-whole.down, y - box.top()).beyond(whole.down, box.bottom() - y);
    }

    /// @param outward how far the line goes towards one edge
    /// @param room how far away that edge is
    private Cut beyond(double outward, double room) {
        if (outward == 0) {
            return room < 0 ? new Cut(x, y, across, down, 1, 0) : this;
        }
        double part = room / outward;
        return outward > 0 ? new Cut(x, y, across, down, from, Math.min(to, part))
                : new Cut(x, y, across, down, Math.max(from, part), to);
    }

    boolean isSeen() {
        return from < to;
    }

    double fromX() {
        return x + from * across;
    }

    double fromY() {
        return y + from * down;
    }

    double toX() {
        return x + to * across;
    }

    double toY() {
        return y + to * down;
    }
}
