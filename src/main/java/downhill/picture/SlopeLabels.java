package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The labels of the lower figure: the height, the nudge, the step and the areas.
final class SlopeLabels {

    /// Beside a strip that is lower, in ems, a label would stand too far from the line that it names.
    private static final double LOWEST_STRIP = 2;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Reveal reveal;
    private final boolean isSmall;
    private final Labels labels;
    private final double head;
    private final int outward;
    private final String slope;
    private final String change;
    private final StripLabel product;
    private final Optional<Box> besideTitle;

    /// @param isSmall whether there is room for the height alone
    /// @param above how much is free above the figure: nothing where its heading stands there
    /// @param besideTitle the room beside that, if there is some
    SlopeLabels(Page page, Plane plane, Section section, boolean isSmall, double above, Optional<Box> besideTitle) {
        this.besideTitle = besideTitle;
        this.isSmall = isSmall;
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.reveal = section.reveal();
        Box wide = plane.box().grown(0.4 * page.em());
        this.head = plane.box().top() - above;
        this.labels = new Labels(page, new Box(wide.left(), head, wide.width(), wide.bottom() - head));
        this.outward = section.outward();
        this.slope = "δL/δ" + section.symbol();
        this.change = "Δ" + section.symbol();
        this.product = new StripLabel(page, plane, section, top());
    }

    void paint() {
        if (!plane.across().contains(section.position())) {
            outside();
            return;
        }
        if (!isSmall && hasStrip() && product.isInside()) {
            product.placeInside(labels);
        }
        new SlopeObstacles(page, plane, section).keepOff(labels);
        height();
        new SeenSlope(page, plane, section).label(labels, isSmall ? OptionalDouble.of(head) : OptionalDouble.empty());
        if (isSmall) {
            return;
        }
        nudge();
        step();
        strip();
        new AreaLabel(page, plane, section, labels, top()).paint();
    }

    /// The strip's area; and where w − δw is, beside what the step cuts off.
    private void strip() {
        if (!hasStrip()) {
            return;
        }
        double em = page.em();
        double y = top() - outward * em;
        if (!product.isInside()) {
            product.place(labels, besideTitle.map(labels::within));
        }
        boolean hasRoom = Math.abs(plane.y(0) - top()) > LOWEST_STRIP * em;
        if (section.showsSliver() && hasRoom) {
            double x = plane.x(section.sliver());
            RichText text = RichText.symbol(section.symbol()).plus(RichText.symbol(" − ", Role.NUDGE))
                    .plus(RichText.symbol("δ" + section.symbol()));
            labels.placeIfFree(text, 0.95 * em, List.of(outward > 0 ? Labels.Spot.right(x, y) : Labels.Spot.left(x, y),
                    Labels.Spot.middle(x, y), Labels.Spot.middle(x, y - outward * 1.2 * em)));
        }
    }

    private boolean hasStrip() {
        return reveal.nudge() == 1 && section.slope() != 0;
    }

    /// The rectangle's edge is out of sight: its height and where it is are told at the edge of the view.
    private void outside() {
        double em = page.em();
        boolean right = section.position() > plane.across().high();
        RichText text = RichText.symbol(slope).plusStrong(" = " + Numbers.significant(section.slope(), 3)
                + (right ? "  →" : ""));
        double y = plane.y(0) - 2 * em * outward;
        labels.place(RichText.strong(right ? "" : "←  ", Role.SLOPE).plus(text), em, List.of(
                right ? Labels.Spot.right(plane.box().right(), y) : Labels.Spot.left(plane.box().left(), y)));
    }

    private double nudgeX() {
        return plane.x(section.position() + reveal.nudge() * outward * section.nudge());
    }

    /// Where the height ends, or the edge of the view if that is nearer.
    private double top() {
        return plane.y(plane.value().clamp(section.slope()));
    }

    private void height() {
        if (reveal.slope() < 1) {
            return;
        }
        HeightLabel height = new HeightLabel(page, plane, section, labels, top());
        List<Labels.Spot> elsewhere = new ArrayList<>(List.of(beyondBase(height.middle()),
                beside(plane.x(section.outermost()) + outward * 1.2 * page.em(), top()),
                opposite(2.2 * page.em(), top())));
        if (section.isSlice()) {
            elsewhere.addAll(corners());
        }
        // At rest the strip's area may be told there.
        height.paint(reveal.atRest() ? Optional.empty() : besideTitle.map(labels::within), elsewhere);
    }

    /// In a small figure there is often room nowhere else.
    private List<Labels.Spot> corners() {
        Box box = plane.box();
        double high = head + 0.7 * page.em();
        double low = box.bottom() - 0.7 * page.em();
        return List.of(Labels.Spot.left(box.left(), high), Labels.Spot.right(box.right(), high),
                Labels.Spot.left(box.left(), low), Labels.Spot.right(box.right(), low));
    }

    /// Past the far end of the rectangle's base.
    private Labels.Spot beyondBase(double y) {
        return opposed(plane.x(plane.across().clamp(section.base())) - outward * 0.5 * page.em(), y);
    }

    private void nudge() {
        if (reveal.nudge() < 1) {
            return;
        }
        double em = page.em();
        RichText text = NudgeText.of(section);
        double below = plane.y(0) + outward * 1.15 * em;
        if (section.change() * outward > 0) {
            labels.place(text, em, List.of(inward(below), inward(below + outward * 1.2 * em)));
            return;
        }
        labels.place(text, em, List.of(beside(nudgeX() + outward * 0.5 * em, below),
                beside(nudgeX() + outward * 0.5 * em, below + outward * 1.2 * em),
                Labels.Spot.middle(nudgeX(), below + outward * 1.2 * em),
                beside(nudgeX() + outward * 1.5 * em, plane.y(0) - outward * 0.9 * em)));
    }

    private void step() {
        if (!section.hasStep() || reveal.step() < 1) {
            return;
        }
        double em = page.em();
        RichText text = RichText.symbol(change).plusStrong(" = " + Numbers.significant(section.change(), 3));
        if (isPlain()) {
            text = RichText.symbol(change).plus(RichText.symbol(" = −", Role.STEP)).plus(RichText.symbol("a"))
                    .plus(RichText.symbol("·", Role.STEP)).plus(RichText.symbol(slope, Role.STEP));
        }
        double below = plane.y(0) + outward * 1.55 * em;
        Interval seen = plane.across();
        double middle = (plane.x(seen.clamp(section.position())) + plane.x(seen.clamp(section.next()))) / 2;
        labels.place(text, em, List.of(Labels.Spot.middle(middle, below), opposite(0.6 * em, below),
                opposite(0.6 * em, below + outward * 1.2 * em),
                beside(plane.x(section.outermost()) + outward * 0.5 * em, below + outward * 1.2 * em)));
    }

    /// Whether the step is −a·δL/δw to the last bit, so that the label may say so.
    private boolean isPlain() {
        return section.change() == -section.rate() * section.slope();
    }

    private Labels.Spot beside(double x, double y) {
        return outward > 0 ? Labels.Spot.left(x, y) : Labels.Spot.right(x, y);
    }

    private Labels.Spot opposed(double x, double y) {
        return outward > 0 ? Labels.Spot.right(x, y) : Labels.Spot.left(x, y);
    }

    /// On the other side of the rectangle's edge: where the nudge's label goes when the step goes uphill, over the nudge.
    private Labels.Spot inward(double y) {
        return opposed(plane.x(section.position()) - outward * 0.5 * page.em(), y);
    }

    /// On the other side of the step.
    private Labels.Spot opposite(double distance, double y) {
        return opposed(plane.x(plane.across().clamp(section.next())) - outward * distance, y);
    }
}
