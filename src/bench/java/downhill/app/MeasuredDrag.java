package downhill.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// One drag, an event a pulse, and what each has cost: processor time of the thread, and time from the change to the
/// laid-out window, in milliseconds.
final class MeasuredDrag extends AnimationTimer {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final DoubleConsumer moved;
    final double[] work;
    final double[] wall;
    final CountDownLatch done = new CountDownLatch(1);
    final Runnable laidOut = this::laidOut;
    private int frame = -1;
    private long workBefore;
    private long wallBefore;

    MeasuredDrag(DoubleConsumer moved, int frames) {
        this.moved = moved;
        work = new double[frames];
        wall = new double[frames];
    }

    @Override
    public void handle(long now) {
        long workNow = threads.getCurrentThreadCpuTime();
        if (frame >= 0) {
            work[frame] = (workNow - workBefore) / 1e6;
        }
        frame++;
        if (frame == work.length) {
            stop();
            done.countDown();
            return;
        }
        workBefore = workNow;
        wallBefore = System.nanoTime();
        moved.accept(0.5 + 0.5 * Math.sin(frame * 0.05));
    }

    private void laidOut() {
        if (frame >= 0 && frame < wall.length) {
            wall[frame] = (System.nanoTime() - wallBefore) / 1e6;
        }
    }
}
