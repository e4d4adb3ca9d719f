package downhill.export.lesson;

import downhill.picture.Interval;
import downhill.session.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Numbers that are evenly spread over a stretch, rising.
///
/// @param all the numbers
record EvenlySpread(List<Double> all) {

    EvenlySpread {
        all = List.copyOf(all);
    }

    static EvenlySpread over(Interval part, int count) {
        return new EvenlySpread(IntStream.range(0, count).mapToObj(index -> Rounding.to(
                part.low() + (index + 0.5) / count * part.length(), part.length() / 1_000)).distinct().toList());
    }

    /// With a number in the place of the one that is nearest; the same where it is outside.
    EvenlySpread holding(double number) {
        if (!(number >= all.getFirst() && number <= all.getLast())) {
            return this;
        }
        List<Double> held = new ArrayList<>(all);
        held.set(nearest(number), number);
        return new EvenlySpread(held);
    }

    /// Which is nearest to a number.
    int nearest(double number) {
        int nearest = 0;
        for (int index = 1; index < all.size(); index++) {
            if (Math.abs(all.get(index) - number) < Math.abs(all.get(nearest) - number)) {
                nearest = index;
            }
        }
        return nearest;
    }
}
