package downhill.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The arrow that is as high as the slope, in the lower figure, and its label beside it: next to the nudge, or, where there
/// is room only there, at the rectangle's other side, which is as high.
final class HeightLabel {

    private static final double SIZE = 1.08;
    /// The least that it may be to have the whole label in a slice.
    private static final double SMALLEST = 0.92;
    /// How far the arrow and its label stand from what is beside them, in ems.
    private static final double ARROW = 0.65;
    private static final double LABEL = 1.2;
    /// Half as wide as the arrow's head, and how far a label stands above it.
    private static final double HEAD = 0.36;
    private static final double ABOVE = 0.85;
    /// How far from the arrow a label beside the figure's title may stand, and how much may be in its way there.
    private static final double FARTHEST = 3;
    /// How far above the figure the middle of its title is, in ems.
    static final double TITLE = 0.95;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Labels labels;
    private final RichText text;
    private final double size;
    private final int outward;
    private final double top;

    /// @param top where the height ends on the page
    HeightLabel(Page page, Plane plane, Section section, Labels labels, double top) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.labels = labels;
        this.outward = section.outward();
        this.top = top;
        boolean isCut = !plane.value().contains(section.slope());
        String value = Numbers.significant(section.slope(), 3) + (isCut ? section.slope() > 0 ? " ↑" : " ↓" : "");
        RichText whole = RichText.symbol("δL/δ" + section.symbol()).plusStrong(" = " + value);
        // Of two slices side by side each keeps to its own; the colour tells what a number alone is.
        double widest = section.isSlice() ? plane.box().width() / page.ruler().width(whole, page.em()) : SIZE;
        this.size = Math.clamp(widest, SMALLEST, SIZE) * page.em();
        this.text = widest >= SMALLEST ? whole : RichText.strong(value, Role.SLOPE);
    }

    /// @param besideTitle labels beside the figure's title, if there is room
    /// @param elsewhere what would do as well for the label, if nothing near the arrow does
    void paint(Optional<Labels> besideTitle, List<Labels.Spot> elsewhere) {
        double nudged = section.position() + outward * section.nudge();
        // While the nudge grows the arrow is not to change sides.
        double widest = outward > 0 ? Math.max(nudged, section.outermost()) : Math.min(nudged, section.outermost());
        double behind = behind();
        boolean isInner = !section.isSlice() && !isFree(outer(widest)) && plane.across().contains(behind)
                && isFree(inner(behind));
        double arrow = isInner ? plane.x(behind) - outward * ARROW * page.em() : arrowBeside(section.outermost());
        boolean isSeen = isInner || plane.across().contains(section.outermost());
        if (isSeen) {
            labels.avoid(new Box(arrow, Math.min(plane.y(0), top), 0, Math.abs(plane.y(0) - top)).grown(0.4 * page.em()));
            page.pen().within(plane.box(), () -> Arrow.paint(page, arrow, plane.y(0), arrow, top, Role.SLOPE, 3));
        }
        List<Labels.Spot> near = isInner ? inner(behind) : outer(section.outermost());
        if (isFree(near) || besideTitle.flatMap(higher -> above(higher, arrow)).isEmpty()) {
            labels.place(text, size, Stream.of(near, elsewhere).flatMap(List::stream).toList());
        }
    }

    /// Over the arrow, as high as the figure's title: better than far off, beside what other arrows are called.
    private Optional<Box> above(Labels higher, double arrow) {
        double y = plane.box().top() - TITLE * page.em();
        return Math.min(plane.y(0), top) - y > FARTHEST * page.em() ? Optional.empty()
                : higher.placeIfFree(text, size, List.of(spot(arrow + outward * HEAD * page.em(), y, -outward)), FARTHEST);
    }

    /// Where an arrow stands beside the nudge, whole also at the figure's edge.
    ///
    /// @param outermost how far what stands on the nudge's side reaches
    static double arrowX(Page page, Plane plane, Section section, double outermost) {
        Box inner = plane.box().grown(-HEAD * page.em());
        return Math.clamp(plane.x(outermost) + section.outward() * ARROW * page.em(), inner.left(), inner.right());
    }

    private double arrowBeside(double outermost) {
        return arrowX(page, plane, section, outermost);
    }

    /// The far end of the rectangle, or of the step where that leads farther.
    private double behind() {
        boolean isFarther = section.hasStep() && section.reveal().step() > 0
                && (section.next() - section.base()) * outward < 0;
        return isFarther ? section.next() : section.base();
    }

    private boolean isFree(List<Labels.Spot> spots) {
        return spots.stream().anyMatch(spot ->
                labels.isFree(page.boxOf(text, size, spot.x(), spot.y(), spot.align())));
    }

    /// Beside an arrow at the nudge's side, and above it.
    private List<Labels.Spot> outer(double outermost) {
        double em = page.em();
        return List.of(spot(plane.x(outermost) + outward * LABEL * em, middle(), outward),
                spot(arrowBeside(outermost) + outward * HEAD * em, top - outward * ABOVE * em, -outward));
    }

    /// Beside an arrow at the other side.
    private List<Labels.Spot> inner(double behind) {
        return List.of(spot(plane.x(behind) - outward * LABEL * page.em(), middle(), -outward));
    }

    /// @param side to which side of x it stretches
    private static Labels.Spot spot(double x, double y, int side) {
        return side > 0 ? Labels.Spot.left(x, y) : Labels.Spot.right(x, y);
    }

    /// Half as high as the arrow, clear of the axis.
    double middle() {
        double y = (plane.y(0) + top) / 2;
        double clear = 1.1 * page.em();
        return section.slope() >= 0 ? Math.min(y, plane.y(0) - clear) : Math.max(y, plane.y(0) + clear);
    }
}
