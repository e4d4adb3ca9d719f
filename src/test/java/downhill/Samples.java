package downhill;

/// How many samples a test draws. A quick run draws few; `-Dsamples=10` draws ten times as many, which one does after
/// a change of what is tested, and a seeded test begins with the same ones either way.
public final class Samples {

    private static final int TIMES = Integer.getInteger("samples", 1);

    private Samples() {
    }

    /// @param quick how many a quick run draws
    public static int of(int quick) {
        return TIMES * quick;
    }
}
