package downhill.app;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// How long the window's thread goes without answering: something is asked of it again and again, and what it has worked
/// from one answer to the next it has worked while nobody could do anything. What is told is its processor time, as the
/// clock tells of other programs, too. Closed, it asks no more.
final class Stalls implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;
    private static final long TOLD_SECONDS = 1;

    private final ThreadTime time;
    private final Thread watch;
    private final AtomicReference<Double> longest = new AtomicReference<>(0.0);
    private volatile boolean isOver;

    private Stalls(ThreadTime time) {
        this.time = time;
        watch = Thread.ofPlatform().daemon().unstarted(this::watch);
    }

    /// @param time of the window's thread
    static Stalls watched(ThreadTime time) {
        Stalls stalls = new Stalls(time);
        stalls.watch.start();
        return stalls;
    }

    /// The longest since it was asked for last, in seconds of the thread's processor time.
    double longest() {
        return longest.getAndSet(0.0);
    }

    @Override
    public void close() {
        isOver = true;
        watch.interrupt();
    }

    private void watch() {
        try {
            double before = answered();
            while (!isOver) {
                Thread.sleep(PAUSE_MILLIS);
                double now = answered();
                double worked = now - before;
                longest.accumulateAndGet(worked, Math::max);
                before = now;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the thread has worked until it answers. Tells where it is, where that takes long by the clock.
    private double answered() throws InterruptedException {
        var seconds = new AtomicReference<>(0.0);
        var answered = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                seconds.set(time.seconds());
            } catch (IOException gone) {
                throw new IllegalStateException("The thread's time can't be read", gone);
            } finally {
                answered.countDown();
            }
        });
        if (!answered.await(TOLD_SECONDS, TimeUnit.SECONDS)) {
            System.out.println("no answer for a second:\n" + Toolkit.whereTheFxThreadIs());
            answered.await();
        }
        return seconds.get();
    }
}
