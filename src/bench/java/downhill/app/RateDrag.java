package downhill.app;

import downhill.descent.Catalogue;
import downhill.descent.Optimizers;
import downhill.descent.optimizer.GradientDescent;
import downhill.picture.Ruler;
import downhill.picture.Theme;
import downhill.picture.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Slider;
import javafx.stage.Stage;

/// What one event of dragging the learning rate costs the FX thread, in the real window at 1920×1080: the change, the
/// run, the frame, every card, style and layout. Drawing itself, which the toolkit does afterwards, is not in it.
///
/// A program of its own rather than JMH: the work must happen on the toolkit's thread, between its pulses. Prints the
/// median and the 95th percentile; the baseline in the same run is the same drag with nothing shown.
public final class RateDrag {

    private static final int WARM_UP = 1_500;
    private static final int EVENTS = 3_000;

    private RateDrag() {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Window window = onFxThread(RateDrag::open);
        Thread.sleep(1_000);
        onFxThread(() -> {
            drag(window, WARM_UP, true);
            return null;
        });
        double[] shown = onFxThread(() -> drag(window, EVENTS, true));
        double[] alone = onFxThread(() -> drag(window, EVENTS, false));
        onFxThread(() -> {
            window.session().lossView(LossView.LEDGER);
            drag(window, WARM_UP / 3, true);
            return null;
        });
        double[] ledger = onFxThread(() -> drag(window, EVENTS, true));
        onFxThread(() -> {
            window.session().edit(scenario -> scenario.withSteps(10_000));
            drag(window, WARM_UP / 3, true);
            return null;
        });
        double[] most = onFxThread(() -> drag(window, EVENTS / 3, true));
        print("slider to laid-out window", shown);
        print("the same with the ledger", ledger);
        print("the same with 10,000 steps", most);
        print("slider to run, nothing shown", alone);
        System.exit(0);
    }

    private static Window open() {
        Application.setUserAgentStylesheet(Window.controls(Theme.light()));
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Runs runs = new Runs(Optimizers.of(List.of(new GradientDescent())), Runnable::run, Platform::runLater);
        Window window = new Window(new Stage(), look, changed ->
                new Session(runs, Catalogue.first().scenario(), Catalogue.first(), changed), () -> 0.5, kind -> { });
        window.open(1920, 1080);
        return window;
    }

    /// Moves the slider to and fro over its whole length.
    private static double[] drag(Window window, int events, boolean show) {
        Slider slider = (Slider) window.root().lookup("#rate");
        double[] times = new double[events];
        window.session().beginGesture();
        for (int event = 0; event < events; event++) {
            double part = 0.5 + 0.5 * Math.sin(event * 0.05);
            long before = System.nanoTime();
            slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin()));
            if (show) {
                window.showIfStale();
                window.root().applyCss();
                window.root().layout();
            }
            times[event] = (System.nanoTime() - before) / 1e6;
        }
        window.session().endGesture();
        return times;
    }

    private static void print(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-32s median %.3f ms   p95 %.3f ms   max %.3f ms%n", what,
                sorted[sorted.length / 2], sorted[(int) (0.95 * sorted.length)], sorted[sorted.length - 1]);
    }

    private static <T> T onFxThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
