package downhill.app;

import downhill.app.view.Command;
import downhill.descent.data.Draws;
import downhill.descent.data.ErrorKind;
import downhill.descent.data.LossRecipe;
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

    private final Window window;
    private final Session session;
    private final TimedDeeds deeds;

    private LargeData(List<String> wanted, Window window) {
        this.window = window;
        session = window.session();
        deeds = new TimedDeeds(session, wanted);
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
            deeds.rows = count;
            deeds.kind = "squared";
            String text = table(count);
            deeds.twice("open a table", () -> session.data().paste("pasted", text));
            scenes(LossRecipe.of("w*x + b", ErrorKind.SQUARED));
            deeds.kind = "logistic";
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
        deeds.twice("another kind of error", () -> session.edit(now ->
                now.withLoss(now.loss().equals(formula) ? "mean(abs(w*x + b - y))" : formula)));
        onFxThread(() -> session.edit(now -> now.withLoss(formula).withRate(0.02)));
        Thread.sleep(1_500);
        deeds.drag("the rate is dragged", Hands.along(part -> session.edit(now -> now.withRate(0.002 + 0.02 * part))));
        deeds.drag("the point is dragged",
                Hands.along(part -> session.edit(now -> now.withStart(Vector.of(0.3 + part, 0.3 - part / 2)))));
        deeds.drag("a data point is dragged", Hands.along(part -> session.data().move(7, 0.5 + part, part, name -> name)));
        deeds.drag("a data point is pointed at", hovering());
        deeds.drag("playing", frame -> {
            if (!session.viewing().isMoving()) {
                session.player().goTo(Playhead.at(0));
                session.player().playOrPause();
            }
        });
        onFxThread(() -> session.player().pause());
        deeds.twice("a key in the model", () -> {
            TextField model = (TextField) window.root().lookup("#model");
            model.requestFocus();
            model.appendText(model.getText().endsWith("*1") ? "1" : "*1");
        });
        onFxThread(() -> {
            window.root().requestFocus();
            session.edit(now -> now.withLoss(formula));
        });
        deeds.twice("undo", session::undo);
        deeds.twice("redo", session::redo);
        deeds.twice("a data point is taken away", () -> session.data().remove(5, name -> name));
        deeds.twice("a data point is added", () -> session.data().add(1, 1, name -> name));
        deeds.twice("standardize and back", new Runnable() {
            private boolean isOn;

            @Override
            public void run() {
                isOn = !isOn;
                session.data().standardize(isOn);
            }
        });
        onFxThread(() -> session.data().standardize(false));
        deeds.twice("batches of 32", () -> session.edit(now -> now.withChance(chance ->
                chance.withBatch(chance.batch() == 0 ? 32 : 0))));
        onFxThread(() -> session.edit(now -> now.withChance(chance -> chance.withBatch(0))));
        deeds.twice("residuals", () -> session.looking().ground(now -> now.withResiduals(!now.residuals())));
        views();
        deeds.twice("kept for a restart", () -> session.documents().kept());
        eightRuns();
        onFxThread(() -> session.edit(now -> now.withLoss(formula)));
    }

    private void views() throws Exception {
        deeds.twice("ends", () -> session.looking().ground(now -> now.as(GroundView.Kind.ENDS)));
        deeds.drag("the rate is dragged on ends",
                Hands.along(part -> session.edit(now -> now.withRate(0.002 + 0.02 * part))));
        deeds.twice("surface", () -> session.looking().ground(now -> now.as(GroundView.Kind.SURFACE)));
        onFxThread(() -> session.looking().ground(now -> now.as(GroundView.Kind.MAP)));
        if (deeds.isWanted("present")) {
            deeds.once("present", () -> window.run(Command.PRESENT));
            deeds.drag("the point is dragged, presented",
                    Hands.along(part -> session.edit(now -> now.withStart(Vector.of(0.3 + part, 0.3 - part / 2)))));
            onFxThread(() -> window.run(Command.END_PRESENTATION));
            Thread.sleep(1_000);
        }
    }

    private void eightRuns() throws Exception {
        deeds.once("compare eight runs", () -> Hands.race(session));
        deeds.drag("the rate of eight runs is dragged",
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

    static void onFxThread(Runnable deed) throws Exception {
        MeasuredWindow.onFxThread((Callable<Void>) () -> {
            deed.run();
            return null;
        });
    }
}
