package downhill.app.setup;

import downhill.app.control.Form;
import downhill.app.control.NumberField;
import downhill.app.control.WrapLine;
import downhill.app.draw.Look;
import downhill.session.Rounding;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How many steps are made, and the student's own small change of w.
final class StepsRow {

    private final NumberField steps;
    private final NumberField nudge;

    StepsRow(Look look, Session session, Form.Section section) {
        steps = SetupNumber.field(look, session, "N", "setup.steps", value -> value + 1, value -> value - 1, value ->
                session.edit(scenario -> scenario.withSteps((int) Math.clamp(Math.rint(value), -1, Integer.MAX_VALUE))));
        nudge = SetupNumber.field(look, session, "δw", "setup.nudge", Rounding::up, Rounding::down,
                session::nudge);
        WrapLine line = new WrapLine(steps, nudge);
        line.getStyleClass().add("line");
        HBox.setHgrow(steps, Priority.ALWAYS);
        HBox.setHgrow(nudge, Priority.ALWAYS);
        section.add(look.text("setup.steps"), line);
    }

    void show(State state, double em) {
        steps.show(state.scenario().steps(), em);
        nudge.show(state.view().nudge(), em);
    }
}
