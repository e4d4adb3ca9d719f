package downhill.app.setup;

import downhill.app.control.Card;
import downhill.app.control.Form;
import downhill.app.draw.Look;
import downhill.session.Session;
import downhill.session.State;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;

/// The set-up: data with the model of them, loss, optimizer and its settings, start and number of steps.
public final class SetupCard extends Card {

    /// There are more rows where the loss goes over data: they move together.
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final DataRows data;
    private final ModelRows model;
    private final LossRows loss;
    private final OptimizerRows optimizer;
    private final StartRow start;
    private final StepsRow steps;
    private boolean hadData;

    /// @param chance a number from 0 up to 1, for the random start
    public SetupCard(Look look, Session session, DoubleSupplier chance) {
        super(look.text("setup.title"));
        getStyleClass().add("setup-card");
        setMinHeight(USE_PREF_SIZE);
        Form form = new Form();
        data = new DataRows(look, session, form.section());
        model = new ModelRows(look, session, form.section());
        loss = new LossRows(look, session, form.section());
        optimizer = new OptimizerRows(look, session, form);
        start = new StartRow(look, session, form.section(), chance);
        steps = new StepsRow(look, session, form.section());
        atTitle(data.switches());
        getChildren().add(form);
    }

    /// Shows the rows for data before all else is shown, where that is for the first time.
    ///
    /// @return whether it is
    public boolean prepare(State state, double em) {
        boolean isFirst = hasData(state) && !hadData;
        if (isFirst) {
            show(state, em);
        }
        return isFirst;
    }

    private static boolean hasData(State state) {
        return !state.scenario().problem().data().isEmpty();
    }

    public void show(State state, double em) {
        hadData |= hasData(state);
        pseudoClassStateChanged(TIGHT, hasData(state));
        data.show(state, em);
        model.show(state, em);
        loss.show(state, em);
        optimizer.show(state, em);
        start.show(state, em);
        steps.show(state, em);
    }
}
