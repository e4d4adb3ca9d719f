package downhill.picture;

import downhill.plugin.Loss;
import downhill.plugin.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Where the edges are on the scale of rates: 1/L″ and 2/L″ at the bottom of the present valley.
///
/// They are local: away from the bottom L″ may be another. On a quadratic loss under plain descent they hold everywhere.
public final class StabilityRuler {

    private StabilityRuler() {
    }

    /// One edge.
    ///
    /// @param factor 1 or 2
    /// @param rate factor/L″
    public record Notch(int factor, double rate) {
    }

    /// A notch with the box that its label takes.
    public record Placed(Notch notch, Box label) {
    }

    /// Both notches; none without a valley, and where L″ is not a number above 0.
    public static List<Notch> notches(Loss loss, OptionalDouble bottom) {
        if (bottom.isEmpty()) {
            return List.of();
        }
        double curvature = loss.at(Vector.of(bottom.getAsDouble())).curvature().ww();
        boolean isUsable = curvature > 0 && Double.isFinite(2 / curvature) && 1 / curvature > 0;
        return isUsable ? List.of(new Notch(1, 1 / curvature), new Notch(2, 2 / curvature)) : List.of();
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
        RichText symbol = RichText.symbol(notch.factor() + "/L″", Role.TEXT);
        return notch.factor() == 2 ? symbol
                : RichText.words(page.words().text("ruler.local") + " ", Role.DIM).plus(symbol);
    }
}
