package downhill.descent;

import java.util.List;
import java.util.Optional;

/// The losses that come with the product, each there because it shows something.
public final class Catalogue {

    private static final List<CatalogueLoss> LOSSES = List.of(
            new CatalogueLoss("bowl", "w^2", 3, 0.15, 40, 0.1, -1.7, 4.4),
            new CatalogueLoss("note", "½w^2", 0.04, 0.5, 20, 0.01, -0.022, 0.064),
            new CatalogueLoss("steep", "5w^2", 1.5, 0.08, 40, 0.05, -1.2, 1.8),
            new CatalogueLoss("flat", "0.1w^2", 4, 0.5, 60, 0.2, -1.6, 4.8),
            new CatalogueLoss("two-valleys", "w^4 - 3w^2 + w + 4", 2, 0.03, 40, 0.05, -2.2, 2.2),
            new CatalogueLoss("plateau", "w^2/(1 + w^2)", 3, 0.3, 80, 0.1, -1.5, 5),
            new CatalogueLoss("kink", "|w|", 2.1, 0.4, 20, 0.1, -1.5, 2.6),
            new CatalogueLoss("shelf", "w^4/4 - 4w^3/3 + 2w^2", 3, 0.1, 80, 0.1, -1.1, 3.4),
            new CatalogueLoss("bumpy", "0.1w^2 + 1 - cos(3w)", 4.4, 0.05, 60, 0.1, -3.2, 5.2),
            new CatalogueLoss("cliff", "sigmoid(8(w - 1)) + 0.02(w + 1)^2", 3.2, 2, 40, 0.1, -3.4, 4));

    private Catalogue() {
    }

    public static List<CatalogueLoss> all() {
        return LOSSES;
    }

    /// The loss that a first launch shows.
    public static CatalogueLoss first() {
        return LOSSES.getFirst();
    }

    public static Optional<CatalogueLoss> find(String id) {
        return LOSSES.stream().filter(loss -> loss.id().equals(id)).findFirst();
    }

    /// The catalogue's loss with that very formula.
    public static Optional<CatalogueLoss> withFormula(String formula) {
        return LOSSES.stream().filter(loss -> loss.formula().equals(formula)).findFirst();
    }

    /// A good rate for a loss: the catalogue's own, or, for any other formula, that of the first loss.
    public static double goodRate(String formula) {
        return withFormula(formula).orElse(first()).rate();
    }
}
