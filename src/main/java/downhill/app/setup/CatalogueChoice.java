package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// The losses of the catalogue to choose from: an arrow beside the formula, which itself says what is chosen.
final class CatalogueChoice extends ComboBox<CatalogueLoss> {

    private double em = 13;
    private boolean showing;

    CatalogueChoice(Look look, Session session) {
        setId("loss");
        getStyleClass().add("catalogue");
        setAccessibleText(look.text("setup.catalogue"));
        Tips.on(this, look.text("setup.catalogue"));
        getItems().setAll(Catalogue.all());
        setCellFactory(list -> new LossCell(look, () -> em));
        setButtonCell(new ListCell<>());
        setOnAction(event -> {
            if (!showing && getValue() != null) {
                session.choose(getValue());
            }
        });
    }

    void show(State state, double textSize) {
        em = textSize;
        showing = true;
        setValue(Catalogue.withFormula(state.scenario().loss()).orElse(null));
        showing = false;
    }
}
