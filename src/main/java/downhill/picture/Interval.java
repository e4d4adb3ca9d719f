package downhill.picture;

/// A stretch of the number line, from low to high, not empty.
///
/// @param low the left or lower end
/// @param high the right or upper end, more than `low`
public record Interval(double low, double high) {

    private static final double LONGEST = 1e120;
    private static final double SHORTEST = 1e-9;

    public Interval {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("no interval from " + low + " to " + high);
        }
    }

    public double length() {
        return high - low;
    }

    public double middle() {
        return low + (high - low) / 2;
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    public double clamp(double value) {
        return Math.clamp(value, low, high);
    }

    /// The stretch `part` of its length further on at each end.
    public Interval padded(double part) {
        return new Interval(low - part * length(), high + part * length());
    }

    /// The shortest stretch that holds this one and a value.
    public Interval including(double value) {
        return new Interval(Math.min(low, value), Math.max(high, value));
    }

    public Interval shifted(double distance) {
        return new Interval(low + distance, high + distance);
    }

    /// Made `factor` times as long while `fixed` stays where it is.
    public Interval scaled(double fixed, double factor) {
        return new Interval(fixed + (low - fixed) * factor, fixed + (high - fixed) * factor);
    }

    /// Whether there is anything left to be seen of one so much longer or shorter. Back from there is always possible.
    public boolean canBeScaled(double fixed, double factor) {
        double scaled = length() * factor;
        return factor > 1 ? scaled < LONGEST : scaled > SHORTEST * Math.max(1, Math.abs(fixed));
    }

    /// On the way to another: 0 is this, 1 the other.
    public Interval towards(Interval other, double part) {
        return part >= 1 ? other : new Interval(low + (other.low - low) * part, high + (other.high - high) * part);
    }
}
