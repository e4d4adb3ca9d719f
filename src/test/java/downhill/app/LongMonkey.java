package downhill.app;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.descent.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// A monkey in the real window, one seed after the other, for as many minutes as `monkey.minutes` says. Its deeds are those
/// of the quick tests; what takes its time is done in the background, as in the program. Fails where something fails, or
/// where a deed takes the window's thread more than a second of processor time. What the clock says is told as well, but
/// means nothing where other programs are at work.
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
        AtomicBoolean isOver = new AtomicBoolean();
        List<String> stalls = new ArrayList<>();
        Thread watch = Thread.ofPlatform().daemon().start(() -> watch(isOver, stalls));
        int seeds = 0;
        for (long seed = Long.getLong("monkey.seed", 1); System.nanoTime() < end; seed++) {
            played(seed, time);
            seeds++;
            System.out.println("seed " + seed + " is done");
        }
        isOver.set(true);
        watch.join();
        System.out.println(seeds + " seeds of " + DEEDS + " deeds; did not answer for a second: " + stalls.size() + " times "
                + stalls);
        assertThat(seeds).isPositive();
    }

    /// Deeds one by one, with a pulse in between, so that what is counted as a stall is the program's.
    private static void played(long seed, ThreadTime time) throws Throwable {
        Crew crew = new Crew();
        Opened opened = Toolkit.onFxThread(() -> new Opened(
                Opened.scene(Catalogue.first().scenario()), true, false, surveys -> crew.workers()));
        Monkey monkey = Toolkit.onFxThread(() -> new Monkey(opened, seed));
        try {
            for (int deed = 0; deed < DEEDS; deed++) {
                double before = time.seconds();
                Toolkit.onFxThread(() -> {
                    monkey.next();
                    return null;
                });
                Toolkit.onFxThread(() -> null);
                crew.awaitRest();
                assertThat(time.seconds() - before).as("seconds of seed %d, %s", seed, monkey.last()).isLessThan(STALL);
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
    }

    private static void watch(AtomicBoolean isOver, List<String> stalls) {
        while (!isOver.get()) {
            CountDownLatch answered = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(answered::countDown);
            try {
                if (!answered.await(1, TimeUnit.SECONDS)) {
                    System.out.println("no answer for a second:\n" + Toolkit.whereTheFxThreadIs());
                    answered.await();
                    stalls.add("%.1f s".formatted((System.nanoTime() - asked) / 1e9));
                }
                Thread.sleep(50);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }
}
