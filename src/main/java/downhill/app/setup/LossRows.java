package downhill.app.setup;

import downhill.app.control.Form;
import downhill.app.draw.Look;
import downhill.session.Session;
import downhill.session.State;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The loss: a formula to type, the catalogue to choose from, and below them how it has been read.
final class LossRows {

    private final FormulaField formula;
    private final CatalogueChoice catalogue;
    private final TypesetLoss typeset;
    private final ConditionSlider condition;

    LossRows(Look look, Session session, Form.Section section) {
        formula = new FormulaField(look, session);
        catalogue = new CatalogueChoice(look, session);
        typeset = new TypesetLoss(look);
        HBox line = new HBox(formula, catalogue, new BringData(look, session));
        line.getStyleClass().add("line");
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(formula, Priority.ALWAYS);
        section.addGrowing(look.text("setup.loss"), line, formula.firstLine());
        condition = new ConditionSlider(look, session);
        section.addBelow(condition);
        section.addBelow(typeset);
    }

    void show(State state, double em) {
        catalogue.show(state, em);
        typeset.show(state.written(), state.frame(), em);
        formula.show(state, em);
        condition.show(state.scenario().loss());
    }
}
