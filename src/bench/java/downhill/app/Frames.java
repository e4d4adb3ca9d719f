package downhill.app;

import downhill.app.view.Command;
import downhill.descent.Catalogue;
import downhill.descent.data.Datasets;
import downhill.descent.race.Comparison;
import downhill.picture.GroundView;
import downhill.picture.Playhead;
import downhill.picture.Turn;
import downhill.plugin.Vector;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What a frame costs in the real window, at 1920×1080 unless told otherwise: the work of the FX thread (the change, the
/// run, the picture's frame, every card with the ribbon of rates, style, layout, and what is handed on) and the painting,
/// beside a window in which one canvas draws marks of the same kinds. Sweeps are made in the background meanwhile, as in the
/// program, and taking over their passes counts.
///
/// A program of its own rather than JMH: the work must happen on the toolkit's threads, in the toolkit's own pulses. Times
/// are the processor time of both threads from one pulse to the next: the clock would also count what they wait for each
/// other, and for the sweep and the compiler. The ratio is the sum of both over the baseline's in the same run.
public final class Frames {

    private static final int WARM_UP = 200;
    private static final int BASELINE_WARM_UP = 600;
    private static final int FRAMES = 400;
    private static final String SIZE = "\\d+x\\d+";

    private final List<String> wanted;
    private final double width;
    private final double height;
    private double[] baseline;

    private Frames(List<String> wanted, String size) {
        this.wanted = wanted;
        width = Double.parseDouble(size.substring(0, size.indexOf('x')));
        height = Double.parseDouble(size.substring(size.indexOf('x') + 1));
    }

    /// @param arguments the size of the window, such as `1440x900`, and how the names of those scenes begin that are wanted;
    ///     none for all
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = Stream.of(arguments).filter(argument -> !argument.matches(SIZE)).toList();
        String size = Stream.of(arguments).filter(argument -> argument.matches(SIZE)).findFirst().orElse("1920x1080");
        new Frames(wanted, size).measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        System.out.printf(Locale.ROOT, "%-34s %6s  %15s  %15s  %15s  %s%n", "median and 95th, ms", "frames", "FX work",
                "painting", "together", "over the baseline");
        Window window = MeasuredWindow.open(width, height);
        Node plot = MeasuredWindow.onFxThread(() -> window.root().lookup("#plot"));
        measured("baseline: a canvas like the plot", plot.getLayoutBounds().getWidth(),
                plot.getLayoutBounds().getHeight());
        Session session = window.session();
        IntConsumer start = Hands.along(part -> session.edit(now -> now.withStart(Vector.of(-1 + 4 * part))));
        gesture("rate", window, MeasuredWindow.onFxThread(() -> Hands.slider(window)));
        gesture("start", window, start);
        playing("playing", session);
        gesture("little: a tip follows the mouse", window, MeasuredWindow.onFxThread(() -> Hands.hovering(window)));
        MeasuredWindow.onFxThread(() -> {
            session.looking().unfold(true);
            session.looking().at(LossView.LEDGER);
            return null;
        });
        gesture("rate, curve below it, ledger", window, MeasuredWindow.onFxThread(() -> Hands.slider(window)));
        gesture("start, curve below it, ledger", window, start);
        playing("playing, curve below it, ledger", session);
        MeasuredWindow.onFxThread(() -> {
            session.looking().unfold(false);
            Hands.race(session);
            window.showIfStale();
            return null;
        });
        gesture("rate, eight runs and the ledger", window, MeasuredWindow.onFxThread(() -> Hands.slider(window)));
        gesture("start, eight runs and the ledger", window, start);
        playing("playing, eight runs and the ledger", session);
        planes(window, session);
        MeasuredWindow.onFxThread(() -> {
            session.looking().on(Tab.EXPLORE);
            session.looking().at(LossView.CHART);
            session.choose(Catalogue.first());
            window.run(Command.PRESENT);
            return null;
        });
        Thread.sleep(1_000);
        measured("baseline: as large as the screen", width, height);
        gesture("rate, presenting", window,
                Hands.along(part -> session.edit(now -> now.withRate(0.05 + 0.9 * part))));
        playing("playing, presenting", session);
    }

    /// Two weights, over data.
    private void planes(Window window, Session session) throws Exception {
        MeasuredWindow.onFxThread(() -> {
            session.comparing().arrange(Comparison::alone);
            session.looking().on(Tab.EXPLORE);
            session.looking().at(LossView.CHART);
            session.data().take(Datasets.find("hubble").orElseThrow().points());
            return null;
        });
        Thread.sleep(1_500);
        gesture("plane: the rate", window,
                Hands.along(part -> session.edit(now -> now.withRate(0.02 + 0.4 * part))));
        gesture("plane: the point", window,
                Hands.along(part -> session.edit(now -> now.withStart(Vector.of(0.3 + part, 0.3 - part / 2)))));
        gesture("plane: a point of the data", window,
                Hands.along(part -> session.data().move(7, 0.5, part, name -> name)));
        playing("plane: playing", session);
        MeasuredWindow.onFxThread(() -> {
            session.looking().ground(now -> now.as(GroundView.Kind.SURFACE));
            return null;
        });
        Thread.sleep(500);
        gesture("plane: the surface turned", window,
                Hands.along(part -> session.looking().ground(now -> now.turned(new Turn(360 * part, 32)))));
    }

    private void measured(String what, double wide, double tall) throws Exception {
        BareWindow bare = MeasuredWindow.onFxThread(() -> new BareWindow(this.width, this.height, wide, tall));
        Thread.sleep(500);
        frames(bare::draw, BASELINE_WARM_UP);
        MeasuredFrames measured = frames(bare::draw, FRAMES);
        MeasuredWindow.onFxThread(() -> {
            bare.close();
            return null;
        });
        baseline = measured.sums();
        print(what, measured);
    }

    private boolean isWanted(String what) {
        return wanted.isEmpty() || wanted.stream().anyMatch(what::startsWith);
    }

    private void gesture(String what, Window window, IntConsumer moved) throws Exception {
        if (!isWanted(what)) {
            return;
        }
        MeasuredWindow.onFxThread(() -> {
            window.session().beginGesture();
            return null;
        });
        frames(moved, WARM_UP);
        MeasuredFrames measured = frames(moved, FRAMES);
        MeasuredWindow.onFxThread(() -> {
            window.session().endGesture();
            return null;
        });
        print(what, measured);
    }

    private void playing(String what, Session session) throws Exception {
        if (!isWanted(what)) {
            return;
        }
        IntConsumer played = frame -> {
            if (!session.viewing().isMoving()) {
                session.player().goTo(Playhead.at(0));
                session.player().playOrPause();
            }
        };
        frames(played, WARM_UP / 2);
        print(what, frames(played, FRAMES));
        MeasuredWindow.onFxThread(() -> {
            session.player().pause();
            return null;
        });
    }

    private void print(String what, MeasuredFrames measured) {
        double[] sums = measured.sums();
        System.out.printf(Locale.ROOT, "%-34s %6.1f  %6.2f  %6.2f   %6.2f  %6.2f   %6.2f  %6.2f   %5.2f  %5.2f%n", what,
                measured.framesPerSecond(), Times.part(measured.work, 0.5), Times.part(measured.work, 0.95),
                Times.part(measured.painting, 0.5), Times.part(measured.painting, 0.95),
                Times.part(sums, 0.5), Times.part(sums, 0.95),
                Times.part(sums, 0.5) / Times.part(baseline, 0.5), Times.part(sums, 0.95) / Times.part(baseline, 0.95));
    }

    private static MeasuredFrames frames(IntConsumer moved, int frames) throws Exception {
        MeasuredFrames measured = MeasuredWindow.onFxThread(() -> new MeasuredFrames(moved, frames));
        MeasuredWindow.onFxThread(() -> {
            measured.start();
            return null;
        });
        measured.done.await();
        return measured;
    }
}
