package downhill.descent;

import downhill.plugin.Vector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The losses that come with the product, each there because it shows something.
public final class Catalogue {

    private static final List<CatalogueLoss> ONE_WEIGHT = List.of(
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

    private static final List<CatalogueLoss> TWO_WEIGHTS = List.of(
            of("round-bowl", "w^2 + b^2", Vector.of(3, 2), 0.15, 40, 0.1, new double[] {-2.6, 4.2, -2.6, 3}),
            LongValley.usual(),
            of("tilted-valley", "(w + b - 3)^2 + 0.1(w - b)^2", Vector.of(3.5, 2.5), 0.4, 60, 0.1,
                    new double[] {-0.9, 4.3, -0.7, 3.7}),
            of("rosenbrock", "(1 - w)^2 + 100(b - w^2)^2", Vector.of(-1.2, 1), 0.001, 400, 0.05,
                    new double[] {-1.9, 1.9, -0.7, 2.3}),
            of("himmelblau", "(w^2 + b - 11)^2 + (w + b^2 - 7)^2", Vector.of(-0.5, 0.5), 0.01, 60, 0.2,
                    new double[] {-5.4, 5.4, -5.2, 5}),
            of("beale", "(1.5 - w + w*b)^2 + (2.25 - w + w*b^2)^2 + (2.625 - w + w*b^3)^2", Vector.of(1, 1), 0.02, 400,
                    0.05, new double[] {-0.7, 4.3, -0.9, 1.3}),
            of("saddle", "w^2 - b^2 + 0.1b^4", Vector.of(2, 0.02), 0.1, 60, 0.1, new double[] {-2.7, 2.9, -3.4, 3.4}),
            of("bumps", "0.1(w^2 + b^2) + 2 - cos(2w) - cos(2b)", Vector.of(4.2, 3.4), 0.1, 60, 0.2,
                    new double[] {-5.2, 5.4, -5, 5}),
            of("plateau-and-cliff", "3sigmoid(4(w + 0.3b^2 - 1)) + 0.05(w + 1)^2 + 0.05b^2", Vector.of(3.2, 1.2), 1, 60, 0.1,
                    new double[] {-3.4, 4, -2.7, 2.9}));

    private static final List<CatalogueLoss> ALL = Stream.concat(ONE_WEIGHT.stream(), TWO_WEIGHTS.stream()).toList();

    /// @param seen where its view begins and ends along w, and along b
    private static CatalogueLoss of(String id, String formula, Vector start, double rate, int steps, double nudge,
            double[] seen) {
        return new CatalogueLoss(id, formula, start, rate, steps, nudge, seen[0], seen[1], seen[2], seen[3]);
    }

    private Catalogue() {
    }

    public static List<CatalogueLoss> all() {
        return ALL;
    }

    /// Those of so many weights.
    public static List<CatalogueLoss> of(int weights) {
        return weights == 1 ? ONE_WEIGHT : TWO_WEIGHTS;
    }

    /// The loss that a first launch shows.
    public static CatalogueLoss first() {
        return ONE_WEIGHT.getFirst();
    }

    public static Optional<CatalogueLoss> find(String id) {
        return ALL.stream().filter(loss -> loss.id().equals(id)).findFirst();
    }

    /// The catalogue's loss with that very formula; a long valley may be of any length.
    public static Optional<CatalogueLoss> withFormula(String formula) {
        return ALL.stream().filter(loss -> loss.formula().equals(formula)).findFirst()
                .or(() -> LongValley.read(formula).map(LongValley::loss));
    }

    /// A good rate for a loss: the catalogue's own, or, for any other formula, that of the first loss.
    public static double goodRate(String formula) {
        return withFormula(formula).orElse(first()).rate();
    }
}
