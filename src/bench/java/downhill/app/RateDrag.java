package downhill.app;

import downhill.app.draw.Colours;
import downhill.app.draw.Fonts;
import downhill.app.draw.Look;
import downhill.app.draw.Styles;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.Optimizers;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.Lion;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.Nadam;
import downhill.descent.optimizer.Nesterov;
import downhill.descent.optimizer.RmsProp;
import downhill.descent.race.Race;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import downhill.plugin.Vector;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import downhill.session.Signal;
import downhill.session.Workers;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// What dragging the learning rate, or the start, costs the FX thread in one frame, in the real window at 1920×1080: the
/// change, the run, the picture's frame, every card with the ribbon of rates, style, layout, and what is handed to the
/// thread that draws. Sweeps are made in the background meanwhile, as in the program, and taking over their passes counts.
///
/// A program of its own rather than JMH: the work must happen on the toolkit's thread, in the toolkit's own pulses. The
/// thing is moved once in every pulse, and the time from there to the next pulse is what a frame has cost. Work is the
/// thread's processor time; wall time, from the change to the laid-out window, also holds what it waits for a processor
/// while the others are drawing, sweeping and compiling. Prints the median and the 95th percentile of both; the baseline
/// in the same run is the same drag with nothing shown.
public final class RateDrag {

    private static final int WARM_UP = 300;
    private static final int FRAMES = 600;

    private RateDrag() {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Window window = onFxThread(RateDrag::open);
        Thread.sleep(1_000);
        Scene scene = window.root().getScene();
        DoubleConsumer slider = slider(window);
        DoubleConsumer start = part -> window.session().edit(now -> now.withStart(Vector.of(-1 + 4 * part)));
        measure(scene, "slider", window, slider);
        measure(scene, "start", window, start);
        onFxThread(() -> {
            window.session().looking().unfold(true);
            return null;
        });
        measure(scene, "start, with the curve below it", window, start);
        onFxThread(() -> {
            window.session().looking().at(LossView.LEDGER);
            return null;
        });
        measure(scene, "slider, with the ledger", window, slider);
        measure(scene, "start, with the ledger", window, start);
        onFxThread(() -> {
            race(window.session());
            window.showIfStale();
            return null;
        });
        measure(scene, "slider, eight runs and the ledger", window, slider(window));
        measure(scene, "start, eight runs and the ledger", window, start);
        onFxThread(() -> {
            scene.setRoot(new Pane());
            return null;
        });
        measure(scene, "start of eight runs, nothing shown", window, start);
        System.exit(0);
    }

    private static DoubleConsumer slider(Window window) throws Exception {
        Slider slider = onFxThread(() -> (Slider) window.root().lookup("#rate"));
        return part -> slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin()));
    }

    private static Window open() {
        Styles.useFor(Theme.light());
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Optimizers optimizers = Optimizers.of(List.of(new GradientDescent(), new Momentum(), new Nesterov(), new AdaGrad(),
                new RmsProp(), new Adam(), new Lion(), new Nadam()));
        Executor background =
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work));
        CatalogueLoss first = Catalogue.first();
        Signal signal = new Signal();
        Session session = Session.open(optimizers, new Workers(background, background, Platform::runLater),
                downhill.scene.Scene.of(first.scenario(), first.nudge()), first, signal);
        Window window = new Window(new Stage(), look, session, signal, () -> 0.5, kind -> { });
        window.open(1920, 1080);
        return window;
    }

    private static void measure(Scene scene, String what, Window window, DoubleConsumer moved) throws Exception {
        drag(scene, window, moved, WARM_UP);
        Drag measured = drag(scene, window, moved, FRAMES);
        System.out.printf(Locale.ROOT, "%-35s work: median %5.2f ms  p95 %5.2f ms   wall: median %5.2f ms  p95 %5.2f ms%n",
                what, part(measured.work, 0.5), part(measured.work, 0.95), part(measured.wall, 0.5),
                part(measured.wall, 0.95));
    }

    private static double part(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * sorted.length)];
    }

    /// Moves something to and fro over its whole length, once a pulse.
    private static Drag drag(Scene scene, Window window, DoubleConsumer moved, int frames) throws Exception {
        Drag drag = new Drag(moved, frames);
        onFxThread(() -> {
            window.session().beginGesture();
            scene.addPostLayoutPulseListener(drag.laidOut);
            drag.start();
            return null;
        });
        drag.done.await();
        onFxThread(() -> {
            scene.removePostLayoutPulseListener(drag.laidOut);
            window.session().endGesture();
            return null;
        });
        return drag;
    }

    /// One drag, an event a pulse.
    private static final class Drag extends AnimationTimer {

        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private final DoubleConsumer moved;
        private final double[] work;
        private final double[] wall;
        private final CountDownLatch done = new CountDownLatch(1);
        private final Runnable laidOut = this::laidOut;
        private int frame = -1;
        private long workBefore;
        private long wallBefore;

        Drag(DoubleConsumer moved, int frames) {
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

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Eight runs, all with the slider's rate and from the same start: each drag changes all of them.
    private static void race(Session session) {
        session.comparing().arrange(comparison -> comparison.racing(Race.SAME_RATE));
        for (String optimizer : List.of("momentum", "nesterov", "adagrad", "rmsprop", "adam", "lion", "nadam")) {
            session.comparing().add(session.scenario().withOptimizer(optimizer), Race.SAME_RATE);
        }
        session.looking().on(Tab.COMPARE);
    }
}
