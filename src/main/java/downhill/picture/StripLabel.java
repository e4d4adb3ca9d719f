package downhill.picture;

import java.util.List;

/// The strip's area in numbers, at the strip: over the rectangle beside it, it would be read as that one's area.
final class StripLabel {

    private static final double SIZE = 0.95;
    /// How far from the strip, its arrow and its line the label stands, in ems.
    private static final double LINE = 0.4;
    private static final double ARROW = 1.2;
    private static final double AROUND = 0.4;
    /// In a lower strip, in ems, there is no room inside.
    private static final double LOWEST = 3;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final RichText text;
    private final double top;
    private final double from;
    private final double to;

    /// @param top where the strip ends on the page
    StripLabel(Page page, Plane plane, Section section, double top) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.top = top;
        text = StripText.of(section);
        from = plane.x(section.position());
        to = plane.x(plane.across().clamp(section.position() + section.outward() * section.nudge()));
    }

    /// Whether it stands in the strip: the slope's curve lies where it would else, and it has room inside.
    boolean isInside() {
        boolean isCrossed = section.mode() == Mode.EXACT
                && Math.abs(section.along().slope(plane.acrossAt(to))) > Math.abs(section.slope());
        boolean isCovered = section.hasStep() && section.change() * section.outward() > 0;
        return isCrossed && !isCovered && Math.abs(plane.y(0) - top) > LOWEST * page.em()
                && page.ruler().width(text, SIZE * page.em()) + 2 * AROUND * page.em() < Math.abs(to - from);
    }

    void placeInside(Labels labels) {
        labels.place(text, SIZE * page.em(), List.of(Labels.Spot.middle((from + to) / 2, (top + plane.y(0)) / 2)));
    }

    /// @param elsewhere where it may stand if there is no room at the strip
    void place(Labels labels, List<Labels.Spot> elsewhere) {
        double em = page.em();
        int outward = section.outward();
        double arrow = to + outward * ARROW * em;
        labels.place(text, SIZE * em, List.of(beside(from + outward * LINE * em, top - outward * em), beside(arrow, top),
                beside(arrow, top + outward * em)), elsewhere);
    }

    private Labels.Spot beside(double x, double y) {
        return section.outward() > 0 ? Labels.Spot.left(x, y) : Labels.Spot.right(x, y);
    }
}
