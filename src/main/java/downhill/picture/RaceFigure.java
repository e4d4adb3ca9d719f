package downhill.picture;

/// The loss curve with several runs on it, each in its colour and shape.
public final class RaceFigure {

    private final Page page;
    private final Plane plane;
    private final RaceFrame frame;

    private RaceFigure(Page page, Plane plane, RaceFrame frame) {
        this.page = page;
        this.plane = plane;
        this.frame = frame;
    }

    /// Draws it with its axes.
    ///
    /// @param plane where, and which part
    public static void paint(Page page, Plane plane, RaceFrame frame) {
        new RaceFigure(page, plane, frame).paint();
    }

    private void paint() {
        Axes.grid(page, plane);
        Box box = plane.box();
        page.pen().within(box.grown(page.unit(1)), () ->
                CurvePainter.paint(page, plane, frame.curves().loss(), page.stroke(Role.CURVE, 3)));
        frame.drawn().forEach(this::path);
        points();
        frame.tally().ifPresent(tally -> TallyFigure.paint(page, plane, tally, frame.loss()));
        Axes.title(page, "figure.loss", "L(w)", box.left(), box.top() - 0.65 * page.em());
    }

    private void path(int lane) {
        Track track = frame.track(lane);
        Role role = frame.mark(lane).role();
        int here = frame.row(lane);
        Points.Builder line = new Points.Builder();
        for (int row = 0; row <= here; row++) {
            line.add(plane.x(track.at(row)), plane.y(track.loss(row)));
        }
        line.add(plane.x(frame.shown(lane)), plane.y(frame.shownLoss(lane)));
        page.pen().within(plane.box(), () -> page.pen().line(line.build(),
                page.stroke(role, frame.isCurrent(lane) ? 2 : 1.1)));
        dots(lane, 0, here - 1, true);
        if (frame.isCurrent(lane) && frame.ahead()) {
            dots(lane, here + 1, frame.lastRow(lane), false);
        }
    }

    /// The places where a run has been, or will be; one that would hide behind the one before is left out.
    private void dots(int lane, int from, int to, boolean filled) {
        Track track = frame.track(lane);
        Mark mark = frame.mark(lane);
        double radius = page.unit(3.4);
        Fill fill = filled ? Fill.of(mark.role()) : Fill.of(Role.CARD);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int row = from; row <= to; row++) {
            double x = plane.x(track.at(row));
            double y = plane.y(track.loss(row));
            boolean hidden = Math.abs(x - lastX) < page.unit(2) && Math.abs(y - lastY) < page.unit(2);
            if (!hidden && plane.box().contains(x, y)) {
                mark.paint(page, x, y, radius, fill, page.stroke(mark.role(), filled ? 0 : 1.1));
                lastX = x;
                lastY = y;
            }
        }
    }

    private void points() {
        MarkStack stack = new MarkStack(page, plane.box(), false);
        stack.avoid(Sheet.overLoss(plane, page.em()));
        for (int lane : frame.drawn().reversed()) {
            double at = frame.shown(lane);
            double loss = frame.shownLoss(lane);
            double y = plane.y(Double.isFinite(loss) ? plane.value().clamp(loss) : plane.value().high());
            if (!plane.across().contains(at) || !Double.isFinite(loss)) {
                edge(lane, at > plane.across().high(), y, stack);
            } else {
                stack.add(frame.mark(lane), plane.x(at), y, page.unit(7));
            }
        }
        stack.paint();
    }

    /// A run that is out of sight: its mark at the edge, half as large, as high as it is.
    private void edge(int lane, boolean right, double y, MarkStack stack) {
        Box box = plane.box();
        double em = page.em();
        int inwards = right ? -1 : 1;
        double x = right ? box.right() : box.left();
        Box wanted = new Box(right ? x - 2.2 * em : x, Math.max(y, box.top() + 0.6 * em) - 0.6 * em, 2.2 * em, 1.2 * em);
        double middle = stack.take(wanted, wanted.middleY() > box.middleY()).middleY();
        frame.mark(lane).paint(page, x + inwards * 1.6 * em, middle, page.unit(4.5));
        double tip = x + inwards * 0.2 * em;
        double base = x + inwards * 0.8 * em;
        page.pen().area(Points.of(tip, middle, base, middle - 0.35 * em, base, middle + 0.35 * em),
                Fill.of(frame.mark(lane).role()));
    }
}
