package downhill.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The levels that a map of a loss has its lines at: round numbers, rising, at most eleven. Immutable.
///
/// Where the values crowd near the lowest one, as around a valley, levels lie the closer the nearer they are to it: at
/// 1, 2, 3, 6 tenths, whole ones, tens, … above it, each rounded by itself. Elsewhere, as for a saddle, they lie evenly. All
/// come from round numbers, and so stay where they are while the view moves a little.
public final class ContourLevels {

    /// Eleven lines divide the map into the twelve bands there are colours for.
    static final int MOST = 11;
    /// How many values are looked at.
    private static final int SAMPLE = 4_000;
    /// Between these parts of all values the levels lie: what is left of them are spikes.
    private static final double LOW = 0.02;
    private static final double HIGH = 0.97;
    /// From this ratio of high above the lowest to low above it values crowd near the lowest one.
    private static final double CROWDED = 25;
    /// Steps within a power of ten, from fine to coarse.
    private static final List<int[]> STEPS = List.of(new int[] {10, 15, 20, 30, 40, 60}, new int[] {10, 20, 30, 60},
            new int[] {10, 20, 50}, new int[] {10, 30}, new int[] {10});

    private final double[] levels;

    private ContourLevels(List<Double> levels) {
        this.levels = levels.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Levels that show as much as can be of a field. None where it is flat or has no values.
    public static ContourLevels of(LossField field) {
        double[] sorted = field.sorted(SAMPLE);
        if (sorted.length == 0) {
            return new ContourLevels(List.of());
        }
        double lowest = field.lowest();
        double high = part(sorted, HIGH);
        double noise = 1e-11 * Math.max(Math.abs(lowest), Math.abs(sorted[sorted.length - 1]));
        if (high - lowest <= noise) {
            high = sorted[sorted.length - 1];
        }
        if (high - lowest <= noise || !Double.isFinite(high - lowest)) {
            return new ContourLevels(List.of());
        }
        double low = lowAbove(sorted, lowest, (high - lowest) * 1e-9 + noise);
        return new ContourLevels(high - lowest > CROWDED * (low - lowest) ? crowded(lowest, low, high)
                : even(Math.min(low, part(sorted, LOW)), high));
    }

    private static double part(double[] sorted, double part) {
        return sorted[(int) (part * (sorted.length - 1))];
    }

    /// What lies low among all values that are above the lowest at all: a flat bottom is one band, however large.
    private static double lowAbove(double[] sorted, double lowest, double least) {
        int from = 0;
        while (from < sorted.length - 1 && sorted[from] - lowest <= least) {
            from++;
        }
        return sorted[from + (int) (LOW * (sorted.length - 1 - from))];
    }

    private static List<Double> even(double low, double high) {
        double step = Ticks.step(high - low, MOST - 2);
        List<Double> levels = multiples(step, low, high);
        return levels.size() <= MOST ? levels : multiples(Ticks.step(2.5 * step, 1), low, high);
    }

    private static List<Double> multiples(double step, double low, double high) {
        List<Double> levels = new ArrayList<>();
        for (double count = Math.ceil(low / step); count * step <= high && levels.size() <= MOST; count++) {
            levels.add(round(count * step, step));
        }
        return levels;
    }

    private static List<Double> crowded(double lowest, double low, double high) {
        List<Double> levels = List.of();
        for (int[] steps : STEPS) {
            levels = crowded(steps, lowest, low, high);
            if (levels.size() <= MOST) {
                return levels;
            }
        }
        return levels.subList(levels.size() - MOST, levels.size());
    }

    /// In each power of ten the steps begin at the next round number below the lowest value, so that all are round.
    private static List<Double> crowded(int[] steps, double lowest, double low, double high) {
        List<Double> levels = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low - lowest));
        int last = (int) Math.ceil(Math.log10(high - lowest));
        double before = Double.NEGATIVE_INFINITY;
        for (int power = first; power <= last; power++) {
            double unit = Math.pow(10, power);
            double base = Math.floor(lowest / unit + 1e-9) * unit;
            for (int step : steps) {
                double level = round(base + step * unit / 10, unit / 10);
                boolean isSeen = level > lowest + 0.7 * (low - lowest) && level <= high;
                if (isSeen && level > before + 0.2 * unit * step / 10) {
                    levels.add(level);
                    before = level;
                }
            }
        }
        return levels;
    }

    /// The decimal number that is meant, without the last digits of binary arithmetic.
    private static double round(double value, double unit) {
        int decimals = (int) -Math.floor(Math.log10(unit) + 1e-9);
        double whole = Math.rint(value / unit);
        return Math.abs(whole) < 1e15 ? BigDecimal.valueOf((long) Math.rint(value * Math.pow(10, decimals)), decimals)
                .doubleValue() : value;
    }

    /// How many there are.
    public int size() {
        return levels.length;
    }

    /// @param index from 0, the lowest
    public double level(int index) {
        return levels[index];
    }

    /// In which band a value lies: 0 below the lowest level, up to [#size()].
    public int band(double value) {
        int band = 0;
        while (band < levels.length && value >= levels[band]) {
            band++;
        }
        return band;
    }

    /// The colour of a band: the darkest for the lowest, the lightest for the highest.
    public Role role(int band) {
        int colour = levels.length == 0 ? MOST / 2 : (int) Math.rint((double) band * MOST / levels.length);
        return Role.values()[Role.LEVEL_1.ordinal() + colour];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContourLevels others && Arrays.equals(levels, others.levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return Arrays.toString(levels);
    }
}
