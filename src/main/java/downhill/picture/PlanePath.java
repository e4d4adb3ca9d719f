package downhill.picture;

/// The path in the plane of two weights: the start marked, steps made as filled dots joined by lines, steps to come as
/// hollow ones, and the present point. All of it has an edge of the card's colour, to be seen on any band.
final class PlanePath {

    private static final double EDGE = 2.2;
    private static final double DOT = 4.1;
    private static final double HOLLOW = 4;

    private final Page page;
    private final Plane plane;
    private final PlaneRun run;

    private PlanePath(Page page, Plane plane, PlaneRun run) {
        this.page = page;
        this.plane = plane;
        this.run = run;
    }

    /// Draws the path, and keeps labels off it.
    static void paint(Page page, Plane plane, PlaneRun run, Labels labels) {
        PlanePath path = new PlanePath(page, plane, run);
        Points made = ContourFigure.onPage(plane, run.made());
        Points ahead = ContourFigure.onPage(plane, run.ahead());
        int last = run.isMoving() ? run.step() : run.step() - 1;
        // Of dots that lie close together each one's edge would cover the one before, and the line.
        path.dots(1, last, page.unit(DOT + EDGE / 2), Role.CARD, page.stroke(Role.CARD, 0));
        page.pen().within(plane.box(), () -> {
            path.line(ahead, 1);
            path.line(made, 1.8);
        });
        path.dots(run.step() + 1, run.rows().size() - 1, page.unit(HOLLOW), Role.CARD, page.stroke(Role.PATH, 1.5));
        path.dots(1, last, page.unit(DOT), Role.PATH, page.stroke(Role.PATH, 0));
        path.start(labels);
        keepOff(labels, made);
        keepOff(labels, ahead);
    }

    private void line(Points line, double width) {
        page.pen().line(line, page.stroke(Role.CARD, width + EDGE).faded(0.8));
        page.pen().line(line, page.stroke(Role.PATH, width));
    }

    /// Draws the dots of some rows; one that would all but hide behind the one before is left out.
    private void dots(int from, int to, double radius, Role inside, Stroke outline) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int row = from; row <= to; row++) {
            double x = plane.x(run.rows().x(row));
            double y = plane.y(run.rows().y(row));
            boolean hidden = Math.hypot(x - lastX, y - lastY) < page.unit(0.8);
            if (!hidden && plane.box().contains(x, y)) {
                page.pen().dot(x, y, radius, Fill.of(inside), outline);
                lastX = x;
                lastY = y;
            }
        }
    }

    /// A ring around a dot.
    private void start(Labels labels) {
        double x = plane.x(run.rows().x(0));
        double y = plane.y(run.rows().y(0));
        if (plane.box().contains(x, y)) {
            page.pen().dot(x, y, page.unit(7), Fill.of(Role.CARD), page.stroke(Role.CARD, 0));
            page.pen().dot(x, y, page.unit(5.6), Fill.of(Role.CARD), page.stroke(Role.PATH, 1.6));
            page.pen().dot(x, y, page.unit(2.6), Fill.of(Role.PATH), page.stroke(Role.PATH, 0));
            labels.avoid(new Box(x, y, 0, 0).grown(page.unit(7)));
        }
    }

    /// Draws the present point over all else; where it is out of sight, a mark at the edge that points to it.
    static void point(Page page, Plane plane, PlaneRun run, Labels labels) {
        double x = plane.x(run.w());
        double y = plane.y(run.b());
        double radius = page.unit(8);
        if (plane.box().contains(x, y)) {
            page.pen().dot(x, y, radius + page.unit(1.5), Fill.of(Role.CARD), page.stroke(Role.CARD, 0));
            page.pen().dot(x, y, radius - page.unit(1), Fill.of(Role.PATH), page.stroke(Role.PATH, 1));
            labels.avoid(new Box(x, y, 0, 0).grown(radius + page.unit(1.5)));
        } else {
            outside(page, plane.box(), x, y);
        }
    }

    private static void outside(Page page, Box box, double x, double y) {
        Box inner = box.grown(-page.unit(9));
        double atX = Math.clamp(x, inner.left(), inner.right());
        double atY = Math.clamp(y, inner.top(), inner.bottom());
        double length = Math.hypot(x - atX, y - atY);
        Arrow.paint(page, atX - (x - atX) / length * page.unit(12), atY - (y - atY) / length * page.unit(12),
                atX + (x - atX) / length * page.unit(7), atY + (y - atY) / length * page.unit(7), Role.PATH, 3);
    }

    private static void keepOff(Labels labels, Points line) {
        for (int index = 0; index + 1 < line.size() && index < 200; index++) {
            labels.avoidLine(line.x(index), line.y(index), line.x(index + 1), line.y(index + 1));
        }
    }
}
