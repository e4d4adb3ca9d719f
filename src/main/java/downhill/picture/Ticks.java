package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten.
public final class Ticks {

    private Ticks() {
    }

    /// The round numbers within a stretch, about as many as asked for.
    public static List<Double> within(Interval range, int about) {
        double step = step(range.length(), about);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(range.low() / step - 1e-9);
        long last = (long) Math.floor(range.high() / step + 1e-9);
        if (last - first > 1_000) {
            return List.of();
        }
        for (long index = first; index <= last; index++) {
            ticks.add(index * step);
        }
        return ticks;
    }

    /// The distance between round numbers that puts about so many on a length.
    public static double step(double length, int about) {
        double raw = length / Math.max(1, about);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double factor = raw / power;
        return power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
    }

    /// How a tick is written where its neighbours are `step` away.
    public static String text(double tick, double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        if (tick == 0) {
            return "0";
        }
        double size = Math.abs(tick);
        if (decimals > 4 || size >= 1e5) {
            double places = Math.floor(Math.log10(size) + 1e-9) - Math.floor(Math.log10(step) + 1e-9);
            int digits = 1 + (int) Math.clamp(places, 0, 8);
            return Numbers.power(tick, digits);
        }
        return Numbers.decimals(tick, decimals);
    }
}
