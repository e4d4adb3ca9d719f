package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A monkey in the real window, one seed after the other, for as many minutes as `monkey.minutes` says. Its deeds are those
/// of the quick tests; what takes its time is done in the background, as in the program. Fails where something fails, or
/// where the window's thread works more than a second before it answers.
class LongMonkey {

    private static final int DEEDS = 100;
    private static final double STALL = 1;

    @Test
    void half_an_hour_of_everything() throws Throwable {
        Toolkit.start();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Integer.getInteger("monkey.minutes", 30));
        ThreadTime time = Toolkit.onFxThread(ThreadTime::ofThis);
        // What the first window of a program costs is none of a deed's doing.
        Toolkit.onFxThread(() -> {
            Opened.seen(Catalogue.first().scenario()).close();
            return null;
        });
        int seeds = 0;
        double longest = 0;
        try (Stalls stalls = Stalls.watched(time)) {
            for (long seed = Long.getLong("monkey.seed", 1); System.nanoTime() < end; seed++) {
                longest = Math.max(longest, played(seed, stalls));
                seeds++;
                System.out.println("seed " + seed + " is done");
            }
        }
        System.out.printf(Locale.ROOT, "%d seeds of %d deeds; at most %.2f s of work before an answer%n",
                seeds, DEEDS, longest);
        assertThat(seeds).isPositive();
    }

    /// Deeds one by one, with a pulse in between, so that what is counted as a stall is the program's. Returns the longest.
    private static double played(long seed, Stalls stalls) throws Throwable {
        Crew crew = new Crew();
        Opened opened = Toolkit.onFxThread(() -> new Opened(
                Opened.scene(Catalogue.first().scenario()), true, false, surveys -> crew.workers()));
        Monkey monkey = Toolkit.onFxThread(() -> new Monkey(opened, seed));
        // What a window costs until it is there is measured elsewhere.
        stalls.longest();
        double longest = 0;
        try {
            for (int deed = 0; deed < DEEDS; deed++) {
                Toolkit.onFxThread(() -> {
                    monkey.next();
                    return null;
                });
                Toolkit.onFxThread(() -> null);
                crew.awaitRest();
                double stalled = stalls.longest();
                assertThat(stalled).as("seconds of seed %d, %s", seed, monkey.last()).isLessThan(STALL);
                longest = Math.max(longest, stalled);
            }
            Toolkit.onFxThread(() -> {
                monkey.end();
                return null;
            });
        } finally {
            Toolkit.onFxThread(() -> {
                opened.close();
                return null;
            });
            crew.close();
        }
        return longest;
    }
}
