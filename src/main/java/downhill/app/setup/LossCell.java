package downhill.app.setup;

import downhill.app.draw.Look;
import downhill.descent.CatalogueLoss;
import downhill.formula.Formula;
import downhill.formula.Parsed;
import downhill.picture.FormulaText;
import downhill.picture.RichText;
import java.util.function.DoubleSupplier;
import javafx.scene.control.ListCell;

/// A loss or data in the list that one is chosen from.
final class LossCell extends ListCell<LossChoice> {

    private final Look look;
    private final DoubleSupplier em;

    /// @param em the size of text
    LossCell(Look look, DoubleSupplier em) {
        this.look = look;
        this.em = em;
    }

    @Override
    protected void updateItem(LossChoice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        if (empty || choice == null) {
            setGraphic(null);
            return;
        }
        LossLine line = switch (choice) {
            case LossChoice.OfFormula(CatalogueLoss loss) -> line(choice.key(), written(loss));
            case LossChoice.OfData data -> line(choice.key(), RichText.empty());
        };
        if (!choice.heading().isEmpty()) {
            line.head(look, look.text(choice.heading()), em.getAsDouble());
        }
        setGraphic(line);
    }

    private LossLine line(String key, RichText written) {
        String name = look.text(key);
        setAccessibleText(written.plain().isEmpty() ? name : name + ", " + written.plain());
        return new LossLine(look, name, written, look.words().rich(key + ".shows"), em.getAsDouble());
    }

    private static RichText written(CatalogueLoss loss) {
        return switch (Formula.parse(loss.formula())) {
            case Parsed.Good(Formula read) -> FormulaText.loss(read);
            case Parsed.Bad(var error) -> RichText.symbol(loss.formula());
        };
    }
}
