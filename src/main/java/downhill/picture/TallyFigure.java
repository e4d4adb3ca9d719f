package downhill.picture;

import downhill.plugin.Loss;
import java.util.List;

/// Draws the dots of a class's answers in a figure, and there, once it may be seen, what is right. Before, all dots look
/// the same; then the right ones are full and the others hollow.
final class TallyFigure {

    private TallyFigure() {
    }

    /// On the two figures of a section.
    static void paint(Page page, Sheet sheet, Section section) {
        section.prediction().tally().ifPresent(tally -> {
            switch (tally.scale()) {
                case W -> upright(page, sheet.loss(), tally, 0, 1);
                case NUDGE -> upright(page, sheet.slope(), tally, section.position(), section.outward());
                case NONE, MAP, RATE, NUMBER -> { }
            }
            dots(page, tally, TallyDots.of(tally, section, sheet, page.em()));
        });
    }

    /// On the curve that several runs are on.
    static void paint(Page page, Plane plane, Tally tally, Loss loss) {
        if (tally.scale() == Tally.Scale.W) {
            upright(page, plane, tally, 0, 1);
            dots(page, tally, TallyDots.onCurve(tally, loss::value, plane, page.em()));
        }
    }

    /// On a map.
    static void onMap(Page page, Plane map, Tally tally) {
        if (tally.scale() != Tally.Scale.MAP) {
            return;
        }
        dots(page, tally, TallyDots.onMap(tally, map, page.em()));
        tally.right().filter(at -> map.across().contains(at.w()) && map.value().contains(at.b())).ifPresent(at -> {
            double x = map.x(at.w());
            double y = map.y(at.b());
            double radius = 2.4 * TallyDots.radius(page.em());
            page.pen().dot(x, y, radius, Fill.of(Role.CARD).faded(0), page.stroke(Role.CARD, 5));
            page.pen().dot(x, y, radius, Fill.of(Role.CARD).faded(0), page.stroke(Role.SLOPE, 2.6));
            label(page, x, y - radius - 0.8 * page.em(), map.box());
        });
    }

    /// Over the ribbon of learning rates.
    static void onRates(Page page, Tally tally, RateScale scale, Box ribbon, Box room) {
        if (tally.scale() != Tally.Scale.RATE) {
            return;
        }
        tally.right().filter(at -> scale.holds(at.w())).ifPresent(at -> {
            double x = scale.x(at.w(), ribbon);
            page.pen().line(x, room.top(), x, ribbon.bottom() + 0.4 * page.em(), page.stroke(Role.SLOPE, 2.6));
        });
        dots(page, tally, TallyDots.onRates(tally, scale, ribbon, room, page.em()));
    }

    /// The right place of w, as a line across a figure's whole height.
    private static void upright(Page page, Plane plane, Tally tally, double from, int side) {
        tally.right().map(at -> from + side * at.w()).filter(plane.across()::contains).ifPresent(at -> {
            double x = plane.x(at);
            page.pen().line(x, plane.box().top(), x, plane.box().bottom(), page.stroke(Role.SLOPE, 2.2).dashed());
            label(page, x, plane.box().top() + 0.7 * page.em(), plane.box());
        });
    }

    private static void label(Page page, double x, double y, Box within) {
        RichText text = RichText.strong(page.words().text("tally.right"), Role.SLOPE);
        Box box = page.boxOf(text, page.em(), x + 0.4 * page.em(), y, Page.Align.LEFT);
        boolean isLeft = box.right() > within.right();
        Box there = isLeft ? page.boxOf(text, page.em(), x - 0.4 * page.em(), y, Page.Align.RIGHT) : box;
        page.pen().box(there.grown(0.1 * page.em()), Fill.of(Role.CARD));
        page.text(text, page.em(), there.left(), y, Page.Align.LEFT);
    }

    static void dots(Page page, Tally tally, List<TallyDots.Placed> placed) {
        double radius = TallyDots.radius(page.em());
        for (TallyDots.Placed dot : placed) {
            if (!tally.isRevealed()) {
                page.pen().dot(dot.x(), dot.y(), radius, Fill.of(Role.GUESS), page.stroke(Role.CARD, 1.2));
            } else if (dot.dot().right()) {
                page.pen().dot(dot.x(), dot.y(), radius, Fill.of(Role.SLOPE), page.stroke(Role.CARD, 1.2));
            } else {
                page.pen().dot(dot.x(), dot.y(), radius - page.unit(0.8), Fill.of(Role.CARD), page.stroke(Role.GUESS, 1.8));
            }
        }
    }
}
