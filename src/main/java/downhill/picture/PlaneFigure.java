package downhill.picture;

import downhill.descent.Coordinate;
import java.util.List;
import java.util.Optional;

/// The map of a loss of two weights with its axes, and on it the path, the step and the lines of the slices.
public final class PlaneFigure {

    private static final double GAP = 0.7;
    /// The margin for the numbers on the left, in ems.
    static final double LEFT = 3.9;

    private PlaneFigure() {
    }

    /// Where the map lies within its box: w to the right, b upwards.
    ///
    /// @param em the size of text: margins hold it
    public static Plane plane(Box box, Interval w, Interval b, double em) {
        double left = box.left() + LEFT * em;
        double top = box.top() + 2.2 * em;
        return new Plane(new Box(left, top, box.right() - em - left, box.bottom() - 2.6 * em - top), w, b);
    }

    /// The same of a part of the plane, as the ground is to be seen: with equal scales it is as high or as wide as there is
    /// room.
    public static Plane plane(Box box, Viewport view, Optional<Ground> ground, double em) {
        Plane whole = plane(box, view.across(), view.along(Coordinate.B).across(), em);
        if (ground.filter(known -> known.view().equal()).isEmpty()) {
            return whole;
        }
        Box room = whole.box();
        double unit = Math.min(room.width() / whole.across().length(), room.height() / whole.value().length());
        double width = unit * whole.across().length();
        return new Plane(new Box(room.middleX() - width / 2, room.top(), width, unit * whole.value().length()),
                whole.across(), whole.value());
    }

    /// Draws all of it.
    public static void paint(Page page, Box box, PlanePicture picture) {
        paint(page, plane(box, picture.w(), picture.b(), page.em()), picture, Optional.empty(), Optional.empty());
    }

    /// Draws all of it, and what is guessed of the step.
    ///
    /// @param full the step that the full gradient would make, where the optimizer sees another one
    static void paint(Page page, Plane plane, PlanePicture picture, Optional<PlaneGuess> guess, Optional<PlaneStep> full) {
        Labels labels = new Labels(page, plane.box().grown(-0.2 * page.em()));
        ground(page, plane, picture.map(), picture.ends());
        picture.gradients().ifPresent(arrows -> arrows.paint(page, plane));
        picture.run().ifPresent(run -> {
            if (picture.slices()) {
                slices(page, plane, run);
            }
            PlanePath.paint(page, plane, run, labels);
        });
        picture.step().ifPresent(step -> StepArrows.paint(page, plane, step, labels));
        full.ifPresent(step -> StepArrows.full(page, plane, step, labels));
        // An arrow comes from below the point; a place that is guessed right there lies on it.
        guess.filter(PlaneGuess::isDirection).ifPresent(mark -> mark.paint(page, labels));
        picture.run().ifPresent(run -> PlanePath.point(page, plane, run, labels));
        guess.filter(mark -> !mark.isDirection()).ifPresent(mark -> mark.paint(page, labels));
        picture.run().filter(run -> picture.slices()).ifPresent(run -> keepOffSlices(plane, run, labels));
        picture.step().ifPresent(step -> StepArrows.label(page, plane, step, labels));
        picture.map().filter(map -> picture.ends().isEmpty())
                .ifPresent(map -> LevelLabels.paint(page, plane, map, labels));
        axes(page, plane);
        Axes.title(page, "figure.loss", "L(w, b)", plane.box().left(), plane.box().top() - 1.1 * page.em());
    }

    /// The map of ends, where it is to be seen; else the levels, as far as they are known.
    static void ground(Page page, Plane plane, Optional<ContourMap> map, Optional<MapPicture> ends) {
        if (ends.isPresent()) {
            ends.get().paint(page, plane);
        } else {
            map.ifPresent(levels -> ContourFigure.paint(page, plane, levels));
        }
    }

    /// Lines through the point: along each of them one weight is held still.
    private static void slices(Page page, Plane plane, PlaneRun run) {
        Box box = plane.box();
        double x = plane.x(run.w());
        double y = plane.y(run.b());
        page.pen().within(box, () -> {
            for (Points line : List.of(Points.of(box.left(), y, box.right(), y), Points.of(x, box.top(), x, box.bottom()))) {
                page.pen().line(line, page.stroke(Role.CARD, 2.6).faded(0.5));
                page.pen().line(line, page.stroke(Role.SLOPE, 1.4).dashed());
            }
        });
    }

    private static void keepOffSlices(Plane plane, PlaneRun run, Labels labels) {
        Box box = plane.box();
        labels.avoidLine(box.left(), plane.y(run.b()), box.right(), plane.y(run.b()));
        labels.avoidLine(plane.x(run.w()), box.top(), plane.x(run.w()), box.bottom());
    }

    static void axes(Page page, Plane plane) {
        double em = page.em();
        Box box = plane.box();
        page.pen().frame(box, page.stroke(Role.LINE, 1));
        Axes.bottom(page, plane, "w");
        Box name = page.text(RichText.symbol("b"), 1.35 * em, box.left() - GAP * em, box.top() + 0.2 * em, Page.Align.RIGHT)
                .grown(0.3 * em);
        int about = (int) Math.clamp(box.height() / (4.4 * em), 2, 10);
        double step = Ticks.step(plane.value().length(), about);
        List<Double> ticks = Ticks.within(plane.value(), about);
        double size = TickText.size(page, ticks.stream().map(tick -> Ticks.text(tick, step)).toList(), 0.92 * em,
                (LEFT - GAP) * em);
        for (double tick : ticks) {
            RichText text = RichText.words(Ticks.text(tick, step), Role.DIM);
            double x = box.left() - GAP * em;
            if (!page.boxOf(text, size, x, plane.y(tick), Page.Align.RIGHT).overlaps(name)) {
                page.text(text, size, x, plane.y(tick), Page.Align.RIGHT);
            }
        }
    }
}
