package downhill.app;

import downhill.app.view.Command;
import downhill.descent.data.Draws;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
import downhill.formula.Columns;
import downhill.picture.GroundView;
import downhill.picture.Playhead;
import downhill.plugin.Vector;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What 100,000 rows of data cost the FX thread in the real window at 1920×1080, beside 100 rows in the same run: what is
/// dragged, in every frame, and what is done once, with all that follows from it within two seconds.
///
/// The longest is the thread's processor time from one pulse to the next: whatever lies between them, nothing can be shown
/// meanwhile.
public final class LargeData {

    private static final Predicate<String> NUMBER = argument -> argument.matches("\\d+");
    private static final int WARM_UP = 60;
    private static final int FRAMES = 200;
    /// What follows from one deed: two seconds of pulses, as a rule.
    private static final int PULSES = 120;
    private static final int TIMES = 1;

    private final List<String> wanted;
    private final Window window;
    private final Session session;
    private int rows;
    private String kind = "";

    private LargeData(List<String> wanted, Window window) {
        this.wanted = wanted;
        this.window = window;
        session = window.session();
    }

    /// @param arguments a number of rows, if not all, and how the names of those deeds begin that are wanted; none for all
    public static void main(String[] arguments) throws Exception {
        List<Integer> counts = Stream.of(arguments).filter(NUMBER).map(Integer::valueOf).toList();
        new LargeData(Stream.of(arguments).filter(NUMBER.negate()).toList(), MeasuredWindow.open())
                .measure(counts.isEmpty() ? List.of(100, 100_000) : counts);
        System.exit(0);
    }

    private void measure(List<Integer> counts) throws Exception {
        System.out.printf(Locale.ROOT, "%-44s %7s  %s%n", "ms of the FX thread", "frames", "median     95th  longest");
        for (int count : counts) {
            rows = count;
            kind = "squared";
            String text = table(count);
            twice("open a table", () -> session.data().paste("pasted", text));
            scenes(LossRecipe.of("w*x + b", ErrorKind.SQUARED));
            kind = "logistic";
            scenes(LossRecipe.of("w*x + b", ErrorKind.LOGISTIC));
        }
    }

    /// x from 0 to 10, y 0 or 1, tabs between them, as from a spreadsheet.
    private static String table(int count) {
        StringBuilder text = new StringBuilder("hours\tpassed\n");
        for (int row = 0; row < count; row++) {
            double x = 10 * Draws.fraction(1, row);
            double odds = 1 / (1 + Math.exp(5 - x));
            text.append(String.format(Locale.ROOT, "%.3f\t%d%n", x, Draws.fraction(2, row) < odds ? 1 : 0));
        }
        return text.toString();
    }

    private void scenes(LossRecipe recipe) throws Exception {
        String formula = recipe.formula();
        twice("another kind of error", () -> session.edit(now ->
                now.withLoss(now.loss().equals(formula) ? "mean(abs(w*x + b - y))" : formula)));
        onFxThread(() -> session.edit(now -> now.withLoss(formula).withRate(0.02)));
        Thread.sleep(1_500);
        drag("the rate is dragged", Hands.along(part -> session.edit(now -> now.withRate(0.002 + 0.02 * part))));
        drag("the point is dragged",
                Hands.along(part -> session.edit(now -> now.withStart(Vector.of(0.3 + part, 0.3 - part / 2)))));
        drag("a data point is dragged", Hands.along(part -> session.data().move(7, 0.5 + part, part, name -> name)));
        drag("a data point is pointed at", hovering());
        drag("playing", frame -> {
            if (!session.viewing().isMoving()) {
                session.player().goTo(Playhead.at(0));
                session.player().playOrPause();
            }
        });
        onFxThread(() -> session.player().pause());
        twice("a key in the model", () -> {
            TextField model = (TextField) window.root().lookup("#model");
            model.requestFocus();
            model.appendText(model.getText().endsWith("*1") ? "1" : "*1");
        });
        onFxThread(() -> {
            window.root().requestFocus();
            session.edit(now -> now.withLoss(formula));
        });
        twice("undo", session::undo);
        twice("redo", session::redo);
        twice("a data point is taken away", () -> session.data().remove(5, name -> name));
        twice("a data point is added", () -> session.data().add(1, 1, name -> name));
        twice("standardize and back", new Runnable() {
            private boolean isOn;

            @Override
            public void run() {
                isOn = !isOn;
                session.data().standardize(isOn);
            }
        });
        onFxThread(() -> session.data().standardize(false));
        twice("batches of 32", () -> session.edit(now -> now.withChance(chance ->
                chance.withBatch(chance.batch() == 0 ? 32 : 0))));
        onFxThread(() -> session.edit(now -> now.withChance(chance -> chance.withBatch(0))));
        twice("residuals", () -> session.looking().ground(now -> now.withResiduals(!now.residuals())));
        views();
        twice("kept for a restart", () -> session.documents().kept());
        eightRuns();
        onFxThread(() -> session.edit(now -> now.withLoss(formula)));
    }

    private void views() throws Exception {
        twice("ends", () -> session.looking().ground(now -> now.as(GroundView.Kind.ENDS)));
        drag("the rate is dragged on ends", Hands.along(part -> session.edit(now -> now.withRate(0.002 + 0.02 * part))));
        twice("surface", () -> session.looking().ground(now -> now.as(GroundView.Kind.SURFACE)));
        onFxThread(() -> session.looking().ground(now -> now.as(GroundView.Kind.MAP)));
        twice("present, and back", () -> window.run(Command.PRESENT));
        Thread.sleep(1_000);
        onFxThread(() -> window.run(Command.PRESENT));
    }

    private void eightRuns() throws Exception {
        once("compare eight runs", () -> Hands.race(session));
        drag("the rate of eight runs is dragged",
                Hands.along(part -> session.edit(now -> now.withRate(0.002 + 0.02 * part))));
        onFxThread(() -> {
            session.comparing().arrange(comparison -> comparison.alone());
            session.looking().on(Tab.EXPLORE);
        });
        Thread.sleep(500);
    }

    private IntConsumer hovering() throws Exception {
        Node over = MeasuredWindow.onFxThread(() -> window.root().lookup("#data-points"));
        return Hands.along(part -> Event.fireEvent(over, new MouseEvent(MouseEvent.MOUSE_MOVED,
                part * over.getLayoutBounds().getWidth(), 60, 0, 0, MouseButton.NONE, 0, false, false, false, false, false,
                false, false, false, false, false, null)));
    }

    private boolean isWanted(String what) {
        return wanted.isEmpty() || Stream.of(what, kind + ": " + what).anyMatch(name ->
                wanted.stream().anyMatch(name::startsWith));
    }

    private void drag(String what, IntConsumer moved) throws Exception {
        if (isWanted(what)) {
            onFxThread(session::beginGesture);
            frames(moved, WARM_UP);
            MeasuredFrames measured = frames(moved, FRAMES);
            onFxThread(session::endGesture);
            print(what, measured);
        }
    }

    /// To and fro, several times; what counts is the longest of all.
    private void twice(String what, Runnable deed) throws Exception {
        if (isWanted(what)) {
            print(what, frames(frame -> {
                if (frame % PULSES == 0) {
                    deed.run();
                }
            }, 2 * TIMES * PULSES));
        } else {
            onFxThread(deed);
        }
    }

    private void once(String what, Runnable deed) throws Exception {
        MeasuredFrames measured = frames(frame -> {
            if (frame == 0) {
                deed.run();
            }
        }, PULSES);
        if (isWanted(what)) {
            print(what, measured);
        }
    }

    private void print(String what, MeasuredFrames measured) {
        System.out.printf(Locale.ROOT, "%-44s %7.1f  %6.2f   %6.2f   %6.2f%n", rows + " rows, " + kind + ": " + what,
                measured.framesPerSecond(), Times.part(measured.work, 0.5), Times.part(measured.work, 0.95),
                Times.part(measured.work, 1));
    }

    private static MeasuredFrames frames(IntConsumer moved, int frames) throws Exception {
        MeasuredFrames measured = MeasuredWindow.onFxThread(() -> new MeasuredFrames(moved, frames));
        onFxThread(measured::start);
        measured.done.await();
        return measured;
    }

    private static void onFxThread(Runnable deed) throws Exception {
        MeasuredWindow.onFxThread((Callable<Void>) () -> {
            deed.run();
            return null;
        });
    }
}
