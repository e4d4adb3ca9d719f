package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The slope that a step goes by, in the lower figure, where the optimizer sees another one than there is. Nothing of it
/// before the step is drawn: what a batch says may be asked for.
///
/// @param page what it is drawn with
/// @param plane where it is
/// @param section the moment
record SeenSlope(Page page, Plane plane, Section section) {

    private boolean isShown() {
        return !section.track().run().descent().sight().isExact() && section.hasStep() && section.reveal().step() > 0
                && Double.isFinite(value());
    }

    private double value() {
        return section.track().coordinate().of(section.track().run().gradient(section.step()));
    }

    /// A dotted line across the step's strip, as high as it is.
    ///
    /// @param to where the strip ends
    void line(double to) {
        if (isShown()) {
            double y = plane.y(value());
            page.pen().line(plane.x(to), y, HeightLabel.arrowX(page, plane, section, section.outermost()), y,
                    page.stroke(Role.SLOPE, 2).dotted());
        }
    }

    /// @param head of a small figure, where its labels begin: the slope's own stands there, and this one below it
    void label(Labels labels, OptionalDouble head) {
        if (!isShown()) {
            return;
        }
        double em = page.em();
        Box box = plane.box();
        RichText text = RichText.symbol("g", Role.SLOPE).plusStrong(" = " + Numbers.significant(value(), 3));
        double y = plane.y(plane.value().clamp(value()));
        double beyond = plane.x(plane.across().clamp(section.next())) - section.outward() * 0.6 * em;
        List<Labels.Spot> spots = new ArrayList<>();
        head.ifPresent(top -> List.of(2.1, 0.7).forEach(lines -> spots.addAll(List.of(
                Labels.Spot.left(box.left(), top + lines * em), Labels.Spot.right(box.right(), top + lines * em)))));
        for (double place : new double[] {y, y - 1.2 * em, y + 1.2 * em}) {
            spots.add(section.outward() > 0 ? Labels.Spot.right(beyond, place) : Labels.Spot.left(beyond, place));
        }
        labels.placeIfFree(text, em, spots);
    }
}
