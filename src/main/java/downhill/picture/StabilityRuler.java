package downhill.picture;

import downhill.descent.Descent;
import downhill.descent.PreparedLoss;
import downhill.descent.PrincipalCurvatures;
import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where the edges are on the scale of rates, at the bottom of the present valley: 1/L″ and 2/L″ under plain descent, and
/// under another rule its own edge, if it has one ([downhill.plugin.Optimizer#edge()]). With two weights the valley's
/// steepest direction decides, and λmax, the curvature along it, stands in the place of L″.
///
/// They are local: away from the bottom L″ may be another. On a quadratic loss they hold everywhere.
public final class StabilityRuler {

    private static final double PLAIN = 2;

    private StabilityRuler() {
    }

    /// One edge.
    ///
    /// @param factor 1, or the rule's edge
    /// @param rate factor/L″; with two weights factor/λmax
    /// @param weights how many the loss has
    public record Notch(double factor, double rate, int weights) {

        /// Such as 2/L″; with two weights 2/λmax.
        public String name() {
            boolean isWhole = factor == Math.rint(factor);
            return (isWhole ? Numbers.significant(factor, 1) : Numbers.significant(factor, 3))
                    + (weights == 1 ? "/L″" : "/λmax");
        }
    }

    /// A notch with the box that its label takes.
    public record Placed(Notch notch, Box label) {
    }

    /// The notches of a descent's rule; none without a valley, without an edge, and where L″ is not a number above 0. Over
    /// very many rows it is measured on the sample in which the bottom was found.
    public static List<Notch> notches(Loss loss, Optional<Vector> bottom, Descent descent) {
        OptionalDouble edge = descent.optimizer().edge();
        if (bottom.isEmpty() || edge.isEmpty()) {
            return List.of();
        }
        int weights = loss.weights();
        Loss asked = loss instanceof PreparedLoss prepared ? prepared.sketch() : loss;
        double curvature = PrincipalCurvatures.of(asked.at(bottom.get()).curvature(), weights).steepest();
        double factor = edge.getAsDouble();
        if (!(curvature > 0 && Double.isFinite(factor / curvature) && 1 / curvature > 0)) {
            return List.of();
        }
        Notch last = new Notch(factor, factor / curvature, weights);
        // At 1/L″ only plain descent is at the bottom in one step; what a plug-in does there nobody knows.
        boolean isThereInOne = factor == PLAIN && !descent.foreign() && weights == 1;
        return isThereInOne ? List.of(new Notch(1, 1 / curvature, weights), last) : List.of(last);
    }

    /// Where the labels of the notches within the scale stand, below a ribbon.
    ///
    /// @param y the middle of the labels' height
    public static List<Placed> place(Page page, Box ribbon, RateScale scale, List<Notch> notches, double y) {
        List<Placed> placed = new ArrayList<>();
        for (Notch notch : notches) {
            if (scale.holds(notch.rate())) {
                double x = scale.x(notch.rate(), ribbon);
                double aside = 0.35 * page.em();
                placed.add(new Placed(notch, notch.factor() == 1
                        ? page.boxOf(label(page, notch), 0.92 * page.em(), x + aside, y, Page.Align.RIGHT)
                        : page.boxOf(label(page, notch), 0.92 * page.em(), x - aside, y, Page.Align.LEFT)));
            }
        }
        return placed;
    }

    /// Draws a line through the ribbon at each notch, and its label.
    public static void paint(Page page, Box ribbon, RateScale scale, List<Placed> notches) {
        for (Placed placed : notches) {
            double x = scale.x(placed.notch().rate(), ribbon);
            page.pen().line(x, ribbon.top() - page.unit(2), x, placed.label().top() + page.unit(1),
                    page.stroke(Role.TEXT, 1.6));
            page.pen().text(label(page, placed.notch()), 0.92 * page.em(), placed.label().left(),
                    placed.label().top() + 0.96 * 0.92 * page.em());
        }
    }

    private static RichText label(Page page, Notch notch) {
        RichText symbol = notch.weights() == 1 ? RichText.symbol(notch.name(), Role.TEXT)
                : RichText.symbol(notch.name().replace("max", ""), Role.TEXT)
                        .plus(RichText.of("max", Typeface.MATH, Role.TEXT, Span.Script.LOWERED));
        return notch.factor() == PLAIN ? symbol
                : RichText.words(page.words().text("ruler.local") + " ", Role.DIM).plus(symbol);
    }
}
