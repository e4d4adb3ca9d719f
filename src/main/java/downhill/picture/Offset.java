package downhill.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far a label lies from where it should, in its heights.
record Offset(double right, double down) {

    /// How far around is looked for a place, and how closely.
    private static final double REACH = 4;
    private static final double STEP = 0.5;

    static final Offset FIRST_CORNER = new Offset(-REACH, -REACH);
    static final Offset LAST_CORNER = new Offset(REACH, REACH);
    /// All that are tried, the nearest first: what is farther off than the best so far is bad can't be better.
    static final List<Offset> AROUND = around();

    private static List<Offset> around() {
        List<Offset> offsets = new ArrayList<>();
        for (double down = -REACH; down <= REACH; down += STEP) {
            for (double right = -REACH; right <= REACH; right += 2 * STEP) {
                offsets.add(new Offset(right, down));
            }
        }
        offsets.sort(Comparator.comparingDouble(Offset::length));
        return List.copyOf(offsets);
    }

    double length() {
        return Math.hypot(right, down);
    }

    Box of(Box box, double size) {
        return new Box(box.left() + right * size, box.top() + down * size, box.width(), box.height());
    }
}
