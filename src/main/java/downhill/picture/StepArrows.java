package downhill.picture;

import java.util.List;

/// A step of two weights as arrows: Δw and Δb along the axes, and the step itself as their sum.
final class StepArrows {

    private static final double THICK = 3.2;
    private static final double THIN = 2;
    private static final double EDGE = 1.1;

    private final Page page;
    private final Plane plane;
    private final PlaneStep step;
    private final double x;
    private final double y;
    private final double toX;
    private final double toY;

    private StepArrows(Page page, Plane plane, PlaneStep step) {
        this.page = page;
        this.plane = plane;
        this.step = step;
        x = plane.x(step.w());
        y = plane.y(step.b());
        toX = plane.x(step.w() + step.shown() * step.changeW());
        toY = plane.y(step.b() + step.shown() * step.changeB());
    }

    /// Draws the arrows, and keeps labels off them.
    static void paint(Page page, Plane plane, PlaneStep step, Labels labels) {
        if (step.isFinite() && step.shown() > 0 && plane.box().contains(plane.x(step.w()), plane.y(step.b()))) {
            StepArrows arrows = new StepArrows(page, plane, step);
            page.pen().within(plane.box(), arrows::paint);
            labels.avoidLine(arrows.x, arrows.y, arrows.toX, arrows.y);
            labels.avoidLine(arrows.x, arrows.y, arrows.x, arrows.toY);
            labels.avoidLine(arrows.x, arrows.y, arrows.toX, arrows.toY);
        }
    }

    /// The full gradient beside what the optimizer saw, and keeps labels off it.
    static void full(Page page, Plane plane, PlaneStep step, Labels labels) {
        if (step.isFinite() && plane.box().contains(plane.x(step.w()), plane.y(step.b()))) {
            StepArrows arrow = new StepArrows(page, plane, step);
            page.pen().within(plane.box(),
                    () -> Arrow.paint(page, arrow.x, arrow.y, arrow.toX, arrow.toY, Role.SLOPE, 2.4));
            labels.avoidLine(arrow.x, arrow.y, arrow.toX, arrow.toY);
        }
    }

    private void paint() {
        Points sides = Points.of(toX, y, toX, toY, x, toY, toX, toY);
        page.pen().segments(sides, page.stroke(Role.CARD, 2.6).faded(0.7));
        page.pen().segments(sides, page.stroke(Role.STEP, 1.2).dotted());
        Arrow.paint(page, x, y, toX, toY, Role.STEP, THIN, EDGE);
        Arrow.paint(page, x, y, toX, y, Role.STEP, THICK, EDGE);
        Arrow.paint(page, x, y, x, toY, Role.STEP, THICK, EDGE);
    }

    /// Writes how long Δw and Δb are, beside their arrows.
    static void label(Page page, Plane plane, PlaneStep step, Labels labels) {
        if (step.isFinite() && step.shown() >= 1 && plane.box().contains(plane.x(step.w()), plane.y(step.b()))) {
            StepArrows arrows = new StepArrows(page, plane, step);
            arrows.labelAcross(labels);
            arrows.labelUp(labels);
        }
    }

    private void labelAcross(Labels labels) {
        double em = page.em();
        double away = step.changeB() > 0 ? 1.1 * em : -1.1 * em;
        double end = Math.clamp(toX, plane.box().left(), plane.box().right());
        double middle = (x + end) / 2;
        double beyond = end + Math.signum(step.changeW()) * 0.6 * em;
        Page.Align outward = step.changeW() > 0 ? Page.Align.LEFT : Page.Align.RIGHT;
        labels.place(text("Δw", step.changeW()), em, List.of(Labels.Spot.middle(middle, y + away),
                new Labels.Spot(beyond, y + away, outward), new Labels.Spot(beyond, y, outward),
                Labels.Spot.middle(middle, y + 2 * away), Labels.Spot.middle(middle, y - away)));
    }

    private void labelUp(Labels labels) {
        double em = page.em();
        double end = Math.clamp(toY, plane.box().top(), plane.box().bottom());
        double middle = (y + end) / 2;
        double side = step.changeW() > 0 ? -0.8 * em : 0.8 * em;
        Page.Align outward = step.changeW() > 0 ? Page.Align.RIGHT : Page.Align.LEFT;
        Page.Align inward = step.changeW() > 0 ? Page.Align.LEFT : Page.Align.RIGHT;
        double beyond = end + (step.changeB() > 0 ? -1 : 1) * 0.9 * em;
        labels.place(text("Δb", step.changeB()), em, List.of(new Labels.Spot(x + side, middle, outward),
                new Labels.Spot(x + side, end, outward), new Labels.Spot(x + side, beyond, outward),
                Labels.Spot.middle(x, beyond), new Labels.Spot(x - side, middle, inward),
                new Labels.Spot(x - side, beyond, inward)));
    }

    private static RichText text(String symbol, double change) {
        return RichText.symbol(symbol, Role.STEP).plusStrong(" = " + Numbers.significant(change, 3));
    }
}
