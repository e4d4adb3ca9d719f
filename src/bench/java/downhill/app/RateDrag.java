package downhill.app;

import downhill.descent.race.Race;
import downhill.plugin.Vector;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;

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
        Window window = MeasuredWindow.open();
        Scene scene = window.root().getScene();
        DoubleConsumer slider = slider(window);
        DoubleConsumer start = part -> window.session().edit(now -> now.withStart(Vector.of(-1 + 4 * part)));
        measure(scene, "slider", window, slider);
        measure(scene, "start", window, start);
        MeasuredWindow.onFxThread(() -> {
            window.session().looking().unfold(true);
            return null;
        });
        measure(scene, "start, with the curve below it", window, start);
        MeasuredWindow.onFxThread(() -> {
            window.session().looking().at(LossView.LEDGER);
            return null;
        });
        measure(scene, "slider, with the ledger", window, slider);
        measure(scene, "start, with the ledger", window, start);
        MeasuredWindow.onFxThread(() -> {
            race(window.session());
            window.showIfStale();
            return null;
        });
        measure(scene, "slider, eight runs and the ledger", window, slider(window));
        measure(scene, "start, eight runs and the ledger", window, start);
        MeasuredWindow.onFxThread(() -> {
            scene.setRoot(new Pane());
            return null;
        });
        measure(scene, "start of eight runs, nothing shown", window, start);
        System.exit(0);
    }

    private static DoubleConsumer slider(Window window) throws Exception {
        Slider slider = MeasuredWindow.onFxThread(() -> (Slider) window.root().lookup("#rate"));
        return part -> slider.setValue(slider.getMin() + part * (slider.getMax() - slider.getMin()));
    }

    private static void measure(Scene scene, String what, Window window, DoubleConsumer moved) throws Exception {
        drag(scene, window, moved, WARM_UP);
        MeasuredDrag measured = drag(scene, window, moved, FRAMES);
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
    private static MeasuredDrag drag(Scene scene, Window window, DoubleConsumer moved, int frames) throws Exception {
        MeasuredDrag drag = new MeasuredDrag(moved, frames);
        MeasuredWindow.onFxThread(() -> {
            window.session().beginGesture();
            scene.addPostLayoutPulseListener(drag.laidOut);
            drag.start();
            return null;
        });
        drag.done.await();
        MeasuredWindow.onFxThread(() -> {
            scene.removePostLayoutPulseListener(drag.laidOut);
            window.session().endGesture();
            return null;
        });
        return drag;
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
