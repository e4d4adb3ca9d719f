package downhill.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/// A number of frames, something a pulse, and what each has cost: processor time of the FX thread and of the thread that
/// paints, in milliseconds.
final class MeasuredFrames extends AnimationTimer {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final IntConsumer moved;
    private final long fx = Thread.currentThread().threadId();
    private final long painter = painter();
    final double[] work;
    final double[] painting;
    final CountDownLatch done = new CountDownLatch(1);
    private int frame = -1;
    private long workBefore;
    private long paintingBefore;
    private long begun;
    private double seconds;

    /// On the FX thread.
    ///
    /// @param moved does what there is to do in the frame of a number
    MeasuredFrames(IntConsumer moved, int frames) {
        this.moved = moved;
        work = new double[frames];
        painting = new double[frames];
    }

    @Override
    public void handle(long now) {
        long workNow = THREADS.getThreadCpuTime(fx);
        long paintingNow = THREADS.getThreadCpuTime(painter);
        if (frame >= 0) {
            work[frame] = (workNow - workBefore) / 1e6;
            painting[frame] = (paintingNow - paintingBefore) / 1e6;
        } else {
            begun = System.nanoTime();
        }
        frame++;
        if (frame == work.length) {
            stop();
            seconds = (System.nanoTime() - begun) / 1e9;
            done.countDown();
            return;
        }
        workBefore = workNow;
        paintingBefore = paintingNow;
        moved.accept(frame);
    }

    double framesPerSecond() {
        return work.length / seconds;
    }

    /// Work and painting of each frame together.
    double[] sums() {
        double[] sums = work.clone();
        Arrays.setAll(sums, index -> work[index] + painting[index]);
        return sums;
    }

    private static long painter() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .findFirst().orElseThrow().threadId();
    }
}
