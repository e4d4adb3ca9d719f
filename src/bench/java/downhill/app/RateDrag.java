package downhill.app;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.Vector;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

/// What one event of dragging the learning rate, or the start, costs the FX thread, in the real window at 1920×1080: the
/// change, the run, the frame, every card with the ribbon of rates, style and layout. Sweeps are made in the background
/// meanwhile, as in the program, and what takes over their passes is in it. Drawing itself, which the toolkit does
/// afterwards, is not in it.
///
/// A program of its own rather than JMH: the work must happen on the toolkit's thread, between its pulses. Prints the
/// median and the 95th percentile; the baseline in the same run is the same drag with nothing shown.
public final class RateDrag {

    private static final int WARM_UP = 200;
    private static final int EVENTS = 200;

    private RateDrag() {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Window window = onFxThread(RateDrag::open);
        Thread.sleep(1_000);
        DoubleConsumer slider = slider(window);
        DoubleConsumer start = part -> window.session().edit(now -> now.withStart(Vector.of(-1 + 4 * part)));
        drag(window, slider, WARM_UP, true);
        drag(window, start, WARM_UP, true);
        print("slider to laid-out window", drag(window, slider, EVENTS, true));
        print("slider to run, nothing shown", drag(window, slider, EVENTS, false));
        print("start to laid-out window", drag(window, start, EVENTS, true));
        print("start to run, nothing shown", drag(window, start, EVENTS, false));
        window.session().unfold(true);
        print("start, with the curve below it", drag(window, start, EVENTS, true));
        onFxThread(() -> {
            window.session().lossView(LossView.LEDGER);
            return null;
        });
        print("slider, with the ledger", drag(window, slider, EVENTS, true));
        onFxThread(() -> {
            race(window.session());
            window.showIfStale();
            return null;
        });
        DoubleConsumer second = slider(window);
        drag(window, second, WARM_UP, true);
        print("slider, eight runs and the ledger", drag(window, second, EVENTS, true));
        print("start, eight runs and the ledger", drag(window, start, EVENTS, true));
        System.exit(0);
    }

    private static DoubleConsumer slider(Window window) throws Exception {
        Slider slider = onFxThread(() -> (Slider) window.root().lookup("#rate"));
        return part -> slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin()));
    }

    private static Window open() {
        Application.setUserAgentStylesheet(Window.controls(Theme.light()));
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Runs runs = new Runs(Optimizers.of(List.of(new GradientDescent(), new Momentum(), new Nesterov(), new AdaGrad(),
                new RmsProp(), new Adam(), new Lion(), new Nadam())),
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().daemon().unstarted(work)), Platform::runLater);
        Window window = new Window(new Stage(), look, changed ->
                new Session(runs, Catalogue.first().scenario(), Catalogue.first(), changed), () -> 0.5, kind -> { });
        window.open(1920, 1080);
        return window;
    }

    /// Moves something to and fro over its whole length, each event a task of the toolkit's own, so that what comes from the
    /// background gets its turn in between.
    private static double[] drag(Window window, DoubleConsumer moved, int events, boolean show) throws Exception {
        double[] times = new double[events];
        onFxThread(() -> {
            window.session().beginGesture();
            return null;
        });
        for (int event = 0; event < events; event++) {
            double part = 0.5 + 0.5 * Math.sin(event * 0.05);
            times[event] = onFxThread(() -> {
                long before = System.nanoTime();
                moved.accept(part);
                if (show) {
                    window.showIfStale();
                    window.root().applyCss();
                    window.root().layout();
                }
                return (System.nanoTime() - before) / 1e6;
            });
        }
        onFxThread(() -> {
            window.session().endGesture();
            return null;
        });
        return times;
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-34s median %.3f ms   p95 %.3f ms   max %.3f ms%n", what,
                sorted[sorted.length / 2], sorted[(int) (0.95 * sorted.length)], sorted[sorted.length - 1]);
    }

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Eight runs, all with the slider's rate and from the same start: each drag changes all of them.
    private static void race(Session session) {
        session.arrange(comparison -> comparison.racing(Race.SAME_RATE));
        for (String optimizer : List.of("momentum", "nesterov", "adagrad", "rmsprop", "adam", "lion", "nadam")) {
            session.add(session.scenario().withOptimizer(optimizer), Race.SAME_RATE);
        }
        session.tab(Tab.COMPARE);
    }
}
