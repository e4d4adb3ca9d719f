package downhill.descent;

import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The bottoms that the runs of a map end in, each with a number of its own as soon as it is found. For several threads.
final class Ends {

    /// The number of none.
    static final int NONE = -1;

    /// Two bottoms nearer than this to each other, in units of their distance from 0 (of 1 where that is less), are one.
    private static final double SAME = 1e-6;
    private static final Comparator<Vector> ORDER = Comparator.comparingDouble(Vector::w).thenComparingDouble(Vector::b);

    private final Map<Vector, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// The number of a bottom.
    int number(Optional<Vector> bottom) {
        return bottom.isEmpty() ? NONE : number(bottom.get());
    }

    private int number(Vector bottom) {
        Integer known = numbers.get(bottom);
        return known != null ? known : numbers.computeIfAbsent(bottom, found -> next.getAndIncrement());
    }

    /// The valleys that the bottoms found so far are of.
    ///
    /// @param bottoms one for each, from left to right; never more than can be numbered
    /// @param places which of these each number belongs to
    record Sorted(List<Vector> bottoms, short[] places) {

        /// The valley of a bottom, by its number; -1 for none.
        short place(int number) {
            return number == NONE ? -1 : places[number];
        }
    }

    /// Asked when nobody is at work.
    Sorted sorted() {
        List<Vector> bottoms = new ArrayList<>();
        short[] places = new short[numbers.size()];
        for (Vector found : numbers.keySet().stream().sorted(ORDER).toList()) {
            int place = place(bottoms, found);
            if (place < 0) {
                bottoms.add(found);
                place = bottoms.size() - 1;
            }
            places[numbers.get(found)] = (short) place;
        }
        return new Sorted(List.copyOf(bottoms), places);
    }

    /// The place of a valley that is known already; -1 for a new one.
    private static int place(List<Vector> bottoms, Vector found) {
        double near = SAME * Math.max(1, Norm.of(found));
        for (int place = bottoms.size() - 1; place >= 0; place--) {
            Vector known = bottoms.get(place);
            if (!(Norm.of(found.minus(known)) > near)) {
                return place;
            }
            if (found.w() - known.w() > near) {
                break;
            }
        }
        return bottoms.size() < Short.MAX_VALUE ? -1 : bottoms.size() - 1;
    }
}
