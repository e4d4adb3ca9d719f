package downhill.picture;

import java.util.List;
import java.util.Optional;

/// The strip's area in numbers, at the strip: over the rectangle beside it, it would be read as that one's area.
final class StripLabel {

    private static final double SIZE = 0.95;
    /// How far from the strip, its arrow and its line the label stands, in ems.
    private static final double LINE = 0.4;
    private static final double ARROW = 1.2;
    private static final double AROUND = 0.4;
    /// In a lower strip, in ems, there is no room inside.
    private static final double LOWEST = 3;
    /// How far from the strip's end it may stand, in ems: where no line need tell what it belongs to, and at all.
    private static final double NEAR = 1.3;
    private static final double FARTHEST = 4;
    /// How far into the strip that line reaches, in ems.
    private static final double DEPTH = 0.5;
    /// How much may be in its way over the strip: the dotted line from the point down.
    private static final double OVER_LINE = 4.5;
    private static final int PARTS = 12;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final RichText text;
    private final double top;
    private final int outward;
    private final double from;
    private final double to;

    /// @param top where the strip ends on the page
    StripLabel(Page page, Plane plane, Section section, double top) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.top = top;
        outward = section.outward();
        text = StripText.of(section);
        from = plane.x(section.position());
        to = plane.x(plane.across().clamp(section.position() + outward * section.nudge()));
    }

    /// Whether it stands in the strip: the slope's curve lies where it would else, and it has room inside.
    boolean isInside() {
        boolean isCrossed = section.mode() == Mode.EXACT
                && Math.abs(section.along().slope(plane.acrossAt(to))) > Math.abs(section.slope());
        boolean isCovered = section.hasStep() && section.change() * outward > 0;
        return isCrossed && !isCovered && Math.abs(plane.y(0) - top) > LOWEST * page.em()
                && page.ruler().width(text, SIZE * page.em()) + 2 * AROUND * page.em() < Math.abs(to - from);
    }

    void placeInside(Labels labels) {
        labels.place(text, SIZE * page.em(), List.of(Labels.Spot.middle((from + to) / 2, (top + plane.y(0)) / 2)));
    }

    /// Where there is no room near the strip there is none: far from it, it would be taken for another area's.
    ///
    /// @param beside those beside the figure's title, if there is room
    void place(Labels labels, Optional<Labels> beside) {
        double base = plane.x(plane.across().clamp(section.base()));
        labels.avoid(new Box(Math.min(base, from), Math.min(top, plane.y(0)), Math.abs(from - base),
                Math.abs(plane.y(0) - top)));
        placed(labels, beside(), Labels.STILL_FREE)
                .or(() -> placed(labels, near(overCurve()), Labels.STILL_FREE))
                .or(() -> placed(labels, acrossAxis(), OVER_LINE))
                .or(() -> placed(labels, near(overStrip()), OVER_LINE))
                .or(() -> placed(labels, inward(), OVER_LINE))
                .or(() -> beside.flatMap(higher -> placed(higher, near(besideTitle()), FARTHEST)))
                .filter(this::isApart).ifPresent(box -> lead(labels, box));
    }

    private Optional<Box> placed(Labels labels, List<Labels.Spot> spots, double most) {
        return spots.isEmpty() ? Optional.empty() : labels.placeIfFree(text, SIZE * page.em(), spots, most);
    }

    /// A line from the label into the strip, at the end that is nearer.
    private void lead(Labels labels, Box label) {
        double axis = plane.y(0);
        double depth = outward * Math.min(DEPTH * page.em(), Math.abs(axis - top) / 2);
        boolean isAcross = (axis - label.middleY()) * outward < 0;
        Leader.paint(page, labels, label, (from + to) / 2, isAcross ? axis - depth : top + depth, Role.SLOPE);
    }

    /// On the strip, and beside it.
    private List<Labels.Spot> beside() {
        double em = page.em();
        double arrow = to + outward * ARROW * em;
        return List.of(outwards(from + outward * LINE * em, top - outward * em), outwards(arrow, top),
                outwards(arrow, top + outward * em));
    }

    /// Still on the strip's side, beyond the slope's curve that rises there.
    private Labels.Spot overCurve() {
        double x = from + outward * LINE * page.em();
        return outwards(x, beyondCurve(x, x + outward * width()));
    }

    private List<Labels.Spot> near(Labels.Spot spot) {
        return Math.abs(spot.y() - top) > FARTHEST * page.em() ? List.of() : List.of(spot);
    }

    /// On the other side of the axis, after δw and below it.
    private List<Labels.Spot> acrossAxis() {
        double em = page.em();
        double x = to + outward * 0.5 * em;
        double y = plane.y(0) + outward * 1.15 * em;
        double after = page.ruler().width(NudgeText.of(section), em) + 0.9 * em;
        double below = y + outward * 1.2 * em;
        return List.of(outwards(x + outward * after, y), outwards(x, below), Labels.Spot.middle(middle(), below),
                inwards(from - outward * 0.5 * em, below));
    }

    /// Over the middle of the strip, as far as it is within the figure.
    private Labels.Spot overStrip() {
        double x = middle();
        return Labels.Spot.middle(x, beyondCurve(x - width() / 2, x + width() / 2));
    }

    /// The middle of a label that is as near to the strip's as the figure has room for.
    private double middle() {
        Box box = plane.box();
        return Math.max(box.left() + width() / 2, Math.min((from + to) / 2, box.right() - width() / 2));
    }

    /// Over the strip, as high as the figure's title.
    private Labels.Spot besideTitle() {
        return Labels.Spot.middle(middle(), plane.box().top() - HeightLabel.TITLE * page.em());
    }

    /// Over the rectangle, right beside the strip.
    private List<Labels.Spot> inward() {
        return List.of(inwards(from - outward * 0.5 * page.em(), top - outward * page.em()));
    }

    /// Whether one who reads it would take it for another area's: only a line to the strip tells what it belongs to.
    private boolean isApart(Box box) {
        double em = page.em();
        boolean isInward = outward > 0 ? box.left() < from - 0.2 * em : box.right() > from + 0.2 * em;
        return isInward || (outward > 0 ? top - box.bottom() : box.top() - top) > NEAR * em;
    }

    /// Past the strip's end and, where it is drawn, the slope's curve.
    private double beyondCurve(double left, double right) {
        double y = top;
        for (int part = 0; section.mode() == Mode.EXACT && part <= PARTS; part++) {
            double at = plane.y(section.along().slope(plane.acrossAt(left + (right - left) * part / PARTS)));
            y = outward > 0 ? Math.min(y, at) : Math.max(y, at);
        }
        return y - outward * page.em();
    }

    private double width() {
        return page.ruler().width(text, SIZE * page.em());
    }

    private Labels.Spot outwards(double x, double y) {
        return outward > 0 ? Labels.Spot.left(x, y) : Labels.Spot.right(x, y);
    }

    private Labels.Spot inwards(double x, double y) {
        return outward > 0 ? Labels.Spot.right(x, y) : Labels.Spot.left(x, y);
    }
}
