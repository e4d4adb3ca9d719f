package downhill.picture;

/// The logarithmic scale of learning rates, between two powers of ten.
///
/// @param low it begins at 10 to this power
/// @param high it ends at 10 to this power
public record RateScale(int low, int high) {

    /// From 0.001 to 10.
    public static final RateScale USUAL = new RateScale(-3, 1);

    /// The usual scale, made longer by whole powers of ten until it holds a rate.
    public static RateScale of(double rate) {
        return USUAL.including(rate);
    }

    /// This scale, made longer until it holds a rate.
    public RateScale including(double rate) {
        double power = Math.log10(rate);
        return new RateScale((int) Math.min(low, Math.floor(power)), (int) Math.max(high, Math.ceil(power)));
    }

    public int powers() {
        return high - low;
    }

    public boolean holds(double rate) {
        return rate >= Math.pow(10, low) && rate <= Math.pow(10, high);
    }

    /// The place of a rate in a box that the scale runs through from left to right.
    public double x(double rate, Box box) {
        return box.left() + (Math.log10(rate) - low) / powers() * box.width();
    }

    /// The rate at a place; one of the ends for a place outside.
    public double rateAt(double x, Box box) {
        double part = Math.clamp((x - box.left()) / box.width(), 0, 1);
        return Math.pow(10, low + part * powers());
    }
}
