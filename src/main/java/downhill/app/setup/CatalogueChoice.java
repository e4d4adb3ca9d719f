package downhill.app.setup;

import downhill.app.control.Choices;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import downhill.session.Session;
import downhill.session.State;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// What can be chosen to be descended: an arrow beside the formula, which itself says what is chosen.
final class CatalogueChoice extends ComboBox<LossChoice> {

    private final Look look;
    private final Session session;
    private double em = 13;
    private boolean showing;

    CatalogueChoice(Look look, Session session) {
        this.look = look;
        this.session = session;
        setId("loss");
        getStyleClass().add("catalogue");
        setAccessibleText(look.text("setup.catalogue"));
        Tips.on(this, look.text("setup.catalogue"));
        getItems().setAll(LossChoice.all());
        setCellFactory(list -> new LossCell(look, () -> em));
        setConverter(Choices.converter(choice -> look.text(choice.key())));
        // The formula beside it says what is chosen.
        setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(LossChoice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText("");
            }
        });
        setOnAction(event -> {
            if (!showing && getValue() != null) {
                choose(getValue());
            }
        });
    }

    private void choose(LossChoice choice) {
        switch (choice) {
            case LossChoice.OfFormula(CatalogueLoss loss) -> session.choose(loss);
            case LossChoice.OfData(String id) -> session.whenRead(() -> take(id));
        }
    }

    private void take(String id) {
        if (id.equals(SyntheticData.ID)) {
            session.data().take(SyntheticData.USUAL.dataset(look.text("data." + id)));
        } else {
            Datasets.find(id).ifPresent(found -> session.data().take(found.points(), found.skipped()));
        }
    }

    void show(State state, double textSize) {
        em = textSize;
        showing = true;
        setValue(Catalogue.withFormula(state.scenario().loss()).map(LossChoice.OfFormula::new).orElse(null));
        showing = false;
    }
}
