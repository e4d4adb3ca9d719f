package downhill.app;

import downhill.app.view.Command;
import downhill.plugin.Vector;
import downhill.scene.LossView;
import downhill.scene.Tab;
import downhill.session.Session;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// One way of using the window wildly. On the FX thread.
///
/// @param name what is done
/// @param begin what comes before
/// @param deed what is done in the pulse of a number
/// @param end what comes after
record WildScene(String name, Runnable begin, IntConsumer deed, Runnable end) {

    private static final List<String> FORMULAS = List.of("w^2", "w^4 - 3w^2 + w + 4", "0.1w^2 + 1 - cos(3w)", "|w|",
            "sigmoid(8(w - 1)) + 0.02(w + 1)^2", "w^2/(1 + w^2)", "sin(w)^2 + exp(0.1w)", "sqrt(1 + w^2)");

    private static WildScene of(String name, IntConsumer deed) {
        return new WildScene(name, () -> { }, deed, () -> { });
    }

    static List<WildScene> all(Window window) {
        Session session = window.session();
        Stage stage = (Stage) window.root().getScene().getWindow();
        TextField formula = (TextField) window.root().lookup("#formula");
        IntConsumer start = Hands.along(part -> session.edit(now -> now.withStart(Vector.of(-3 + 6 * part))));
        return List.of(
                gesture("rate", session, Hands.slider(window)),
                gesture("start", session, start),
                of("pointing at rates", Hands.hovering(window)),
                new WildScene("playing", session.player()::playOrPause, pulse -> { }, session.player()::pause),
                new WildScene("predicting", () -> window.run(Command.PREDICT),
                        pulse -> every(pulse, 6, window, Command.PHASE), () -> window.run(Command.PREDICT)),
                of("ledger, curve below, undo", pulse -> {
                    session.looking().at(pulse / 20 % 2 == 0 ? LossView.LEDGER : LossView.CHART);
                    session.looking().unfold(pulse / 30 % 2 == 0);
                    every(pulse, 9, window, Command.UNDO);
                }),
                of("formulas", pulse -> formula.setText(FORMULAS.get(pulse / 8 % FORMULAS.size()) + "+0." + pulse)),
                new WildScene("eight runs, map, rate", () -> race(session), Hands.slider(window), () -> { }),
                gesture("eight runs, map, start", session, start),
                new WildScene("formulas, eight runs", () -> { }, pulse -> every(pulse, 8,
                        () -> session.edit(now -> now.withLoss(FORMULAS.get(pulse / 8 % FORMULAS.size())))),
                        () -> session.looking().on(Tab.EXPLORE)),
                new WildScene("presenting", () -> window.run(Command.PRESENT), start,
                        () -> window.run(Command.END_PRESENTATION)),
                new WildScene("resizing", () -> { }, Hands.along(part -> {
                    stage.setWidth(900 + 1000 * part);
                    stage.setHeight(620 + 450 * part);
                }), () -> {
                    stage.setWidth(1920);
                    stage.setHeight(1080);
                }),
                new WildScene("size of text, help", () -> { }, pulse -> {
                    every(pulse, 40, window, Command.LARGER);
                    every(pulse, 24, window, Command.HELP);
                }, () -> window.run(Command.NORMAL_SIZE)));
    }

    private static void race(Session session) {
        if (session.state().runs().size() < 8) {
            Hands.race(session);
        }
        session.looking().on(Tab.COMPARE);
        session.looking().unfold(true);
    }

    private static WildScene gesture(String name, Session session, IntConsumer deed) {
        return new WildScene(name, session::beginGesture, deed, session::endGesture);
    }

    private static void every(int pulse, int pulses, Window window, Command command) {
        every(pulse, pulses, () -> window.run(command));
    }

    private static void every(int pulse, int pulses, Runnable deed) {
        if (pulse % pulses == 0) {
            deed.run();
        }
    }
}
