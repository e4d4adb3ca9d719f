package downhill.app.setup;

import downhill.app.control.NumberField;
import downhill.app.control.Rows;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.Interval;
import downhill.plugin.Vector;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Where the run starts: a number to type, and dice that choose one.
final class StartRow {

    private final Session session;
    private final NumberField start;

    /// @param chance a number from 0 up to 1, for the random start
    StartRow(Look look, Session session, Rows.Section rows, DoubleSupplier chance) {
        this.session = session;
        start = SetupNumber.field(look, session, "w₀", "setup.start", value -> moved(value, 1), value -> moved(value, -1),
                this::start);
        Button dice = new Button(null, look.icons().of("fth-shuffle"));
        dice.setId("random-start");
        dice.setAccessibleText(look.text("setup.random"));
        Tips.on(dice, look.text("setup.random"));
        dice.setOnAction(event -> random(chance.getAsDouble()));
        HBox line = new HBox(start, dice);
        line.getStyleClass().add("line");
        HBox.setHgrow(start, Priority.ALWAYS);
        rows.add(look.text("setup.start"), line);
    }

    void show(State state, double em) {
        start.show(state.scenario().start().w(), em);
    }

    private void start(double w) {
        session.edit(scenario -> scenario.withStart(Vector.of(w)));
    }

    /// A start moved by what one click on ▲ means: about a hundredth of the view, as a round number.
    private double moved(double from, int direction) {
        double length = session.state().frame().view().across().length();
        double distance = Math.pow(10, Math.floor(Math.log10(length / 40)));
        return Rounding.to(from + direction * distance, distance / 1_000);
    }

    private void random(double part) {
        Interval seen = session.state().frame().view().across();
        start(Rounding.to(seen.low() + (0.04 + 0.92 * part) * seen.length(), seen.length() / 1_000));
    }
}
