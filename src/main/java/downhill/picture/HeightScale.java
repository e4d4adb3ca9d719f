package downhill.picture;

/// How high a value of a loss stands on its surface, from 0 to 1. Immutable.
///
/// Heights grow evenly with the loss, up to the value that all but a few spikes lie below; what is higher is cut off there.
/// Where most of the surface would then be flat, as for a loss from 0 to 10⁵, they grow with the logarithm of how far the
/// loss is above its lowest value. [#key()] says which of the three it is.
///
/// @param lowest the value at height 0
/// @param highest the value at height 1
/// @param unit of a logarithmic scale, how far above the lowest value it begins to be one; 0 for an even scale
/// @param isCut whether there are values above the highest
public record HeightScale(double lowest, double highest, double unit, boolean isCut) {

    private static final int SAMPLE = 4_000;
    private static final double HIGH = 0.97;
    /// The highest value of all may be so many times as far up as the high ones.
    private static final double SPIKE = 1.6;
    /// Where the middle one of all values would stand lower than this, the scale is logarithmic.
    private static final double FLAT = 0.06;

    /// The scale that shows most of a field.
    public static HeightScale of(LossField field) {
        double[] sorted = field.sorted(SAMPLE);
        if (sorted.length == 0) {
            return new HeightScale(0, 1, 0, false);
        }
        double lowest = field.lowest();
        double greatest = field.highest();
        double high = sorted[(int) (HIGH * (sorted.length - 1))];
        boolean isCut = greatest - lowest > SPIKE * (high - lowest) && high > lowest;
        double highest = isCut ? high : greatest;
        if (!(highest > lowest) || Double.isInfinite(highest - lowest)) {
            return new HeightScale(lowest - 1, lowest + 1, 0, isCut);
        }
        double middle = sorted[sorted.length / 2] - lowest;
        if (middle < FLAT * (highest - lowest) && middle > 0) {
            return new HeightScale(lowest, greatest, middle / 20, false);
        }
        return new HeightScale(lowest, highest, 0, isCut);
    }

    /// The height of a value; above 1 where it is to be cut off, NaN where there is none.
    public double height(double value) {
        return unit > 0
                ? Math.log1p((value - lowest) / unit) / Math.log1p((highest - lowest) / unit)
                : (value - lowest) / (highest - lowest);
    }

    /// The message that says what heights mean.
    public String key() {
        return unit > 0 ? "surface.logarithmic" : isCut ? "surface.cut" : "surface.even";
    }
}
