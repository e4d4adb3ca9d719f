package downhill.picture;

/// The path on the loss curve: steps made as filled dots joined by lines, steps still to come as hollow ones.
///
/// Lines end at the figure's edge; a dot whose middle is in sight is whole.
final class PathPainter {

    private static final int LONG_ONES = 40;

    private final Page page;
    private final Plane plane;
    private final Track track;
    private final int here;

    private PathPainter(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.track = section.track();
        this.here = section.step();
    }

    static void paint(Page page, Plane plane, Section section) {
        PathPainter painter = new PathPainter(page, plane, section);
        painter.made(section);
        painter.dots(section.step() + 1, section.lastDrawn(), false);
        painter.dots(0, section.step() - 1, true);
    }

    /// Keeps labels off the lines between steps that were made, as far as they leave the curve: so many of the first ones,
    /// after which a path that goes on has come to where it stays.
    static void keepOff(Plane plane, Section section, Labels labels) {
        Track track = section.track();
        for (int row = 0; row < Math.min(section.step(), LONG_ONES); row++) {
            labels.avoidLine(plane.x(track.at(row)), plane.y(track.loss(row)), plane.x(track.at(row + 1)),
                    plane.y(track.loss(row + 1)));
        }
        if (section.reveal().moved() > 0) {
            labels.avoidLine(plane.x(section.position()), plane.y(section.loss()), plane.x(section.shown()),
                    plane.y(section.shownLoss()));
        }
    }

    private void made(Section section) {
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= here; row++) {
            line.add(plane.x(track.at(row)), plane.y(track.loss(row)));
        }
        if (section.reveal().moved() > 0) {
            line.add(plane.x(section.shown()), plane.y(section.shownLoss()));
        }
        page.pen().within(plane.box(), () -> page.pen().line(line.build(), page.stroke(Role.PATH, 1.4)));
    }

    /// Draws the dots of some rows; one that would hide behind the one before is left out.
    private void dots(int from, int to, boolean filled) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        double radius = page.unit(filled ? 5 : 4.2);
        Fill fill = filled ? Fill.of(Role.PATH) : Fill.of(Role.CARD).faded(0.6);
        Stroke outline = page.stroke(Role.PATH, filled ? 1 : 1.5);
        for (int row = from; row <= to; row++) {
            double x = plane.x(track.at(row));
            double y = plane.y(track.loss(row));
            boolean hidden = Math.abs(x - lastX) < 0.35 && Math.abs(y - lastY) < 0.35;
            if (!hidden && plane.box().contains(x, y)) {
                page.pen().dot(x, y, radius, fill, outline);
                lastX = x;
                lastY = y;
            }
        }
    }
}
