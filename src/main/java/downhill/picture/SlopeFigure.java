package downhill.picture;

import java.util.Optional;

/// The lower figure: the rectangle, with the nudge added to it and the step cut off.
final class SlopeFigure {

    /// How strong the area below the slope is filled.
    static final double AREA = 0.55;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Reveal reveal;
    private final boolean exact;

    private SlopeFigure(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.reveal = section.reveal();
        this.exact = section.mode() == Mode.EXACT;
    }

    /// @param besideTitle the room beside its title, if there is some
    static void paint(Page page, Plane plane, Section section, Optional<Box> besideTitle) {
        new SlopeFigure(page, plane, section).paint(false, 0, besideTitle);
    }

    /// One of several beside each other: of all labels only the height's.
    ///
    /// @param above how much is free above it
    static void paintSmall(Page page, Plane plane, Section section, double above) {
        new SlopeFigure(page, plane, section).paint(true, above, Optional.empty());
    }

    private void paint(boolean isSmall, double above, Optional<Box> besideTitle) {
        if (section.mode() == Mode.RATIO) {
            RatioFigure.paintSlope(page, plane, section);
            return;
        }
        if (!Double.isFinite(section.slope())) {
            return;
        }
        page.pen().within(plane.box().grown(page.unit(1)), () -> {
            rectangle();
            nudge();
            step();
            if (exact) {
                CurvePainter.paint(page, plane, section.curves().slope(), page.stroke(Role.SLOPE, 2.4));
            }
        });
        stepArrow();
        new SlopeLabels(page, plane, section, isSmall, above, besideTitle).paint();
    }

    /// The rectangle from the valley's bottom to w. In the idea, where the slope stays the same, all of it is the loss left;
    /// exactly, that is the area under the slope's curve.
    private void rectangle() {
        double height = reveal.slope() * section.slope();
        // A height that has only begun to grow would be a line on the axis that says nothing.
        boolean isLine = reveal.slope() < 1 && Math.abs(plane.y(height) - plane.y(0)) < page.unit(1.5);
        if (exact) {
            if (section.valley().isPresent()) {
                area(Strip.under(section, seen().clamp(section.base()), seen().clamp(section.position())),
                        Fill.of(Role.SLOPE_FILL).faded(AREA));
            }
            if (!isLine) {
                page.pen().line(corners(section.base(), section.position(), height, true),
                        page.stroke(Role.SLOPE, 1.1).dashed());
            }
        } else if (!isLine) {
            area(corners(section.base(), section.position(), height), Fill.of(Role.SLOPE_FILL).faded(AREA));
            page.pen().line(corners(section.base(), section.position(), height, true), page.stroke(Role.SLOPE, 1.4));
        }
    }

    private void nudge() {
        double to = section.position() + reveal.nudge() * section.outward() * section.nudge();
        if (reveal.nudge() == 0) {
            return;
        }
        area(corners(section.position(), to, section.slope()), Fill.of(Role.SLOPE_FILL));
        page.pen().line(corners(section.position(), to, section.slope(), true), page.stroke(Role.SLOPE, 1.2));
        page.pen().line(plane.x(section.position()), plane.y(0), plane.x(to), plane.y(0), page.stroke(Role.NUDGE, 6));
    }

    private void step() {
        if (!section.hasStep() || reveal.step() == 0) {
            return;
        }
        double to = section.position() + reveal.step() * section.change();
        area(corners(section.position(), to, section.slope()), Fill.of(Role.STEP).faded(0.08));
        if (exact && reveal.checked() > 0) {
            exactParts();
        } else {
            hatch(corners(section.position(), to, section.slope()), Role.STEP, true, 1);
        }
        page.pen().line(corners(section.position(), to, section.slope(), true), page.stroke(Role.STEP, 1.8));
        new SeenSlope(page, plane, section).line(to);
        if (section.showsSliver()) {
            double x = plane.x(section.sliver());
            page.pen().line(x, plane.y(0), x, plane.y(section.slope()), page.stroke(Role.NUDGE, 1.6).dashed());
        }
    }

    private void exactParts() {
        Strip strip = Strip.of(section).within(seen());
        boolean downhill = section.change() * section.slope() < 0
                || section.slope() == 0 && section.delivered() < 0;
        hatch(strip.delivered(), downhill ? Role.STEP : Role.WARNING, true, 1);
        hatch(strip.broken(), Role.DIM, false, 0.75 * reveal.checked());
        area(strip.givenBack(), Fill.of(downhill ? Role.WARNING : Role.STEP).faded(0.12 * reveal.checked()));
        hatch(strip.givenBack(), downhill ? Role.WARNING : Role.STEP, false, reveal.checked());
    }

    private void hatch(Points shape, Role role, boolean rising, double opacity) {
        Points onPage = onPage(clipped(shape));
        double spacing = page.unit(rising ? 7 : 5);
        page.pen().segments(rising ? Hatch.rising(onPage, spacing) : Hatch.falling(onPage, spacing),
                page.stroke(role, rising ? 1.2 : 0.9).faded(opacity));
    }

    /// The stretch of w that is seen, and a little more. Areas under the curve are sampled only there, as closely for a
    /// point far outside as for one in sight.
    private Interval seen() {
        return plane.across().padded(0.02);
    }

    /// Keeps a shape near the view, so that hatching it takes no longer than the view is large.
    private Points clipped(Points shape) {
        Interval w = seen();
        Interval value = plane.value().padded(0.02);
        Points.Builder near = new Points.Builder();
        for (int index = 0; index < shape.size(); index++) {
            near.add(w.clamp(shape.x(index)), value.clamp(shape.y(index)));
        }
        return near.build();
    }

    private void area(Points shape, Fill fill) {
        page.pen().area(onPage(clipped(shape)), fill);
    }

    private Points onPage(Points shape) {
        Points.Builder placed = new Points.Builder();
        for (int index = 0; index < shape.size(); index++) {
            placed.add(plane.x(shape.x(index)), plane.y(shape.y(index)));
        }
        return placed.build();
    }

    /// A rectangle standing on the axis, in the plane.
    private static Points corners(double from, double to, double height) {
        return Points.of(from, 0, from, height, to, height, to, 0);
    }

    /// The same, closed and on the page, for drawing its edge.
    private Points corners(double from, double to, double height, boolean closed) {
        return onPage(Points.of(from, 0, from, height, to, height, to, 0, from, closed ? 0 : height));
    }

    private void stepArrow() {
        double em = page.em();
        if (section.hasStep() && reveal.step() > 0) {
            double y = plane.y(0) + (section.outward() > 0 ? 0.62 : -0.62) * em;
            page.pen().within(plane.box(), () -> Arrow.paint(page, plane.x(section.position()), y,
                    plane.x(section.position() + reveal.step() * section.change()), y, Role.STEP, 3.4));
        }
    }
}
