package downhill.app.sound;

/// A sound as samples: 16 bits, one channel, the low byte first. Immutable; two of the same are equal sample by sample.
final class Tone {

    static final int RATE = 44_100;

    private static final double LOUD = 0.25 * Short.MAX_VALUE;
    private static final double TONE_SECONDS = 0.16;
    private static final double CLICK_SECONDS = 0.012;
    private static final double CLICK_HERTZ = 2_000;
    /// How long it takes to begin and to end: without, each end would be a click of its own.
    private static final double EDGE_SECONDS = 0.012;

    private Tone() {
    }

    /// A soft tone.
    static byte[] of(double hertz) {
        return samples(hertz, TONE_SECONDS, EDGE_SECONDS);
    }

    /// A click: so short that it has no pitch.
    static byte[] click() {
        return samples(CLICK_HERTZ, CLICK_SECONDS, CLICK_SECONDS / 4);
    }

    private static byte[] samples(double hertz, double seconds, double edge) {
        int count = (int) Math.round(RATE * seconds);
        byte[] samples = new byte[2 * count];
        for (int index = 0; index < count; index++) {
            double second = (double) index / RATE;
            double fade = Math.min(1, Math.min(second, (double) (count - 1 - index) / RATE) / edge);
            short level = (short) Math.round(LOUD * fade * Math.sin(2 * Math.PI * hertz * second));
            samples[2 * index] = (byte) level;
            samples[2 * index + 1] = (byte) (level >> 8);
        }
        return samples;
    }
}
