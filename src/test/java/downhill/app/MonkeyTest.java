package downhill.app;

import downhill.Samples;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Half a minute's worth of everything that can be done to a window; `-Dsamples=10` takes ten times as long.
@InWindow
class MonkeyTest {

    private static final int DEEDS = 40;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Samples.of(8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_done_nothing_fails_and_nothing_is_lost(long seed) {
        Opened opened = Opened.first();
        try {
            new Monkey(opened, seed).play(DEEDS);
        } finally {
            opened.close();
        }
    }
}
