package downhill.descent;

/// The rule by which the distances from a bottom follow each other, where they follow a linear one: x₊ = p·x + q·x₋.
///
/// Near the bottom of a smooth valley, and everywhere on a quadratic, that is so under plain descent and under every rule
/// with one velocity (Cayley and Hamilton). The larger root of λ² = pλ + q is then the factor by which swings grow from
/// step to step, however their heights beat (de Prony, 1795). Worked out in one pass, without keeping anything.
final class Recurrence {

    /// So few rows follow some rule by chance.
    private static final int FEWEST = 7;
    /// A part of the distances' size: what may be left over, and how near to 1 a factor can be told from 1.
    private static final double EXACT = 1e-5;
    private static final double ROUNDING = 1e-8;

    private Recurrence() {
    }

    /// The factor per step in the second half of a run; NaN where there is no such rule, and where it can't be told from 1.
    static double factor(Course course) {
        int last = course.last();
        int first = Math.max(1, Math.min(last / 2, last - FEWEST + 1));
        if (last < FEWEST) {
            return Double.NaN;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double zx = 0;
        double zy = 0;
        double zz = 0;
        for (int row = first; row < last; row++) {
            double y = course.side(row - 1);
            double x = course.side(row);
            double z = course.side(row + 1);
            xx += x * x;
            xy += x * y;
            yy += y * y;
            zx += z * x;
            zy += z * y;
            zz += z * z;
        }
        double alone = xx * yy - xy * xy;
        boolean isOneFactor = !(alone > 1e-13 * xx * yy);
        double p = isOneFactor ? zx / xx : (zx * yy - zy * xy) / alone;
        double q = isOneFactor ? 0 : (zy * xx - zx * xy) / alone;
        double left = left(course, first, p, q) / Math.sqrt(zz / (last - first));
        double factor = largerRoot(p, q);
        if (factor > 1 && isOneSided(p, q)) {
            return Double.NaN;
        }
        return left < EXACT && Math.abs(factor - 1) > Math.max(ROUNDING, 10 * left) ? factor : Double.NaN;
    }

    /// The largest distance that the rule leaves unexplained.
    private static double left(Course course, int first, double p, double q) {
        double largest = 0;
        for (int row = first; row < course.last(); row++) {
            largest = Math.max(largest, Math.abs(course.side(row + 1) - p * course.side(row) - q * course.side(row - 1)));
        }
        return largest;
    }

    /// Whether the larger root is positive: by such a rule distances don't change sides in the end, so what grows is no
    /// swing but the pace, be it on the way down.
    private static boolean isOneSided(double p, double q) {
        return p > 0 && p * p / 4 + q >= 0;
    }

    /// |λ| of λ² = pλ + q.
    private static double largerRoot(double p, double q) {
        double square = p * p / 4 + q;
        return square < 0 ? Math.sqrt(-q) : Math.abs(p) / 2 + Math.sqrt(square);
    }
}
