package downhill.app.setup;

import downhill.app.control.Card;
import downhill.app.control.Rows;
import downhill.app.draw.Look;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.DoubleSupplier;

/// The set-up: loss, optimizer and its settings, start and number of steps.
public final class SetupCard extends Card {

    private final LossRows loss;
    private final OptimizerRows optimizer;
    private final StartRow start;
    private final StepsRow steps;

    /// @param chance a number from 0 up to 1, for the random start
    public SetupCard(Look look, Session session, DoubleSupplier chance) {
        super(look.text("setup.title"));
        getStyleClass().add("setup-card");
        Rows rows = new Rows();
        loss = new LossRows(look, session, rows.section());
        optimizer = new OptimizerRows(look, session, rows);
        start = new StartRow(look, session, rows.section(), chance);
        steps = new StepsRow(look, session, rows.section());
        getChildren().add(rows);
    }

    public void show(State state, double em) {
        loss.show(state, em);
        optimizer.show(state, em);
        start.show(state, em);
        steps.show(state, em);
    }
}
