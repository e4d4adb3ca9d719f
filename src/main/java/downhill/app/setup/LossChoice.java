package downhill.app.setup;

import downhill.descent.Catalogue;
import downhill.descent.CatalogueLoss;
import downhill.descent.data.Datasets;
import downhill.descent.data.SyntheticData;
import java.util.ArrayList;
import java.util.List;

/// Something to descend that can be chosen: a loss of the catalogue, or data that come along.
sealed interface LossChoice {

    /// A formula alone.
    record OfFormula(CatalogueLoss loss) implements LossChoice {
    }

    /// @param id of the data
    record OfData(String id) implements LossChoice {
    }

    /// All, in three groups: of one weight, of two, and from data.
    static List<LossChoice> all() {
        List<LossChoice> all = new ArrayList<>();
        Catalogue.all().forEach(loss -> all.add(new OfFormula(loss)));
        Datasets.ids().forEach(id -> all.add(new OfData(id)));
        all.add(new OfData(SyntheticData.ID));
        return all;
    }

    /// The message that says what it is called.
    default String key() {
        return switch (this) {
            case OfFormula(CatalogueLoss loss) -> "loss." + loss.id();
            case OfData(String id) -> "data." + id;
        };
    }

    /// The message that heads the group that begins with this; empty where it is not a group's first.
    default String heading() {
        return switch (this) {
            case OfFormula(CatalogueLoss loss) -> loss.equals(Catalogue.of(1).getFirst()) ? "setup.losses.1"
                    : loss.equals(Catalogue.of(2).getFirst()) ? "setup.losses.2" : "";
            case OfData(String id) -> id.equals(Datasets.ids().getFirst()) ? "setup.losses.data" : "";
        };
    }
}
