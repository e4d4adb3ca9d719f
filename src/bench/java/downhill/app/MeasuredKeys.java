package downhill.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;

/// Keys typed one after the other, each when the one before is shown, and what each has cost.
final class MeasuredKeys extends AnimationTimer {

    /// From key to key, at least, in pulses: what follows from one comes before the next, such as passes of sweeps.
    private static final int PULSES = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final TypedKeys keys;
    /// Processor time of the FX thread from key to key, in milliseconds.
    final double[] work;
    /// The same of its costliest pulse, with the key where that came right before.
    final double[] longest;
    /// Time from the key to the pulse in which it is answered, in milliseconds.
    final double[] answered;
    final CountDownLatch done = new CountDownLatch(1);
    private int key = -1;
    private int pulses;
    private long workAtKey;
    private long workAtPulse;
    private long timeAtKey;

    /// @param count how many keys
    MeasuredKeys(TypedKeys keys, int count) {
        this.keys = keys;
        work = new double[count];
        longest = new double[count];
        answered = new double[count];
    }

    @Override
    public void handle(long now) {
        long present = threads.getCurrentThreadCpuTime();
        if (key >= 0) {
            longest[key] = Math.max(longest[key], (present - workAtPulse) / 1e6);
            boolean isAnswered = keys.isAnswered();
            if (isAnswered && answered[key] == 0) {
                answered[key] = (System.nanoTime() - timeAtKey) / 1e6;
                pulses = Math.max(pulses, 0);
            }
            if (!isAnswered || ++pulses < PULSES) {
                workAtPulse = present;
                return;
            }
            work[key] = (present - workAtKey) / 1e6;
        }
        key++;
        pulses = 0;
        if (key == work.length) {
            stop();
            done.countDown();
            return;
        }
        workAtKey = present;
        workAtPulse = present;
        timeAtKey = System.nanoTime();
        keys.type();
    }
}
