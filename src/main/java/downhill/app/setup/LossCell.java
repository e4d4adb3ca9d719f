package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.FormulaText;
import downhill.picture.RichText;
import java.util.function.DoubleSupplier;
import javafx.scene.control.ListCell;

/// A loss of the catalogue in the list that one is chosen from.
final class LossCell extends ListCell<CatalogueLoss> {

    private final Look look;
    private final DoubleSupplier em;

    /// @param em the size of text
    LossCell(Look look, DoubleSupplier em) {
        this.look = look;
        this.em = em;
    }

    @Override
    protected void updateItem(CatalogueLoss loss, boolean empty) {
        super.updateItem(loss, empty);
        setText(null);
        if (empty || loss == null) {
            setGraphic(null);
            return;
        }
        String name = look.words().textOr("loss." + loss.id(), loss.id());
        RichText written = switch (Formula.parse(loss.formula())) {
            case Parsed.Good(Formula read) -> FormulaText.loss(read);
            case Parsed.Bad(var error) -> RichText.symbol(loss.formula());
        };
        LossLine line = new LossLine(look, name, written, look.words().rich("loss." + loss.id() + ".shows"),
                em.getAsDouble());
        if (loss.equals(Catalogue.of(loss.weights()).getFirst())) {
            line.head(look, look.text("setup.losses." + loss.weights()), em.getAsDouble());
        }
        setGraphic(line);
        setAccessibleText(name + ", " + written.plain());
    }
}
