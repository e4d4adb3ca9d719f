package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The loss curve with several runs on it, each in its colour and shape.
///
/// Points that fall together are stacked on a stem, smaller, so that every run can be seen and none seems to be where it
/// isn't.
public final class RaceFigure {

    /// How far above the curve the first that is stacked stands, in parts of its height: so that its stem is seen.
    private static final double FIRST = 1.5;

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
        double radius = page.unit(7);
        List<Box> taken = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (int lane : frame.drawn().reversed()) {
            double at = frame.shown(lane);
            double loss = frame.shownLoss(lane);
            double y = plane.y(Double.isFinite(loss) ? plane.value().clamp(loss) : plane.value().high());
            if (!plane.across().contains(at) || !Double.isFinite(loss)) {
                edge(lane, at > plane.across().high(), y, taken);
                continue;
            }
            double x = plane.x(at);
            Box place = free(new Box(x - radius, y - radius, 2 * radius, 2 * radius), taken);
            taken.add(place);
            placed.add(new Placed(lane, x, y, place));
        }
        placed.stream().filter(Placed::isBeside).forEach(each -> page.pen().line(each.x, each.y, each.place.middleX(),
                each.place.middleY(), page.stroke(Role.DIM, 1.6)));
        placed.forEach(each -> frame.mark(each.lane).paint(page, each.place.middleX(), each.place.middleY(),
                each.isBeside() ? 0.72 * radius : radius));
    }

    /// A run's mark, and the place on the curve that it stands for.
    private record Placed(int lane, double x, double y, Box place) {

        boolean isBeside() {
            return place.middleX() != x || place.middleY() != y;
        }
    }

    /// Above what is there already; where that leads out of the figure, beside it, towards the middle.
    private Box free(Box wanted, List<Box> taken) {
        Box above = free(wanted, taken, 0, -1, FIRST);
        if (above.top() >= plane.box().top() - page.unit(8)) {
            return above;
        }
        return free(wanted, taken, wanted.middleX() > plane.box().middleX() ? -1 : 1, 0, FIRST);
    }

    /// @param first how far from it the first place beside it is, in parts of its size
    private static Box free(Box wanted, List<Box> taken, int right, int down, double first) {
        Box place = wanted;
        for (double away = first; isTaken(place, taken); away++) {
            place = new Box(wanted.left() + right * away * wanted.width(), wanted.top() + down * away * wanted.height(),
                    wanted.width(), wanted.height());
        }
        return place;
    }

    private static boolean isTaken(Box place, List<Box> taken) {
        return taken.stream().anyMatch(other -> other.grown(-0.25 * other.width()).overlaps(place));
    }

    /// A run that is out of sight: its mark at the edge, half as large, as high as it is.
    private void edge(int lane, boolean right, double y, List<Box> taken) {
        Box box = plane.box();
        double em = page.em();
        int inwards = right ? -1 : 1;
        double x = right ? box.right() : box.left();
        Box wanted = new Box(right ? x - 2.2 * em : x, Math.max(y, box.top() + 0.6 * em) - 0.6 * em, 2.2 * em, 1.2 * em);
        Box place = free(wanted, taken, 0, wanted.middleY() > box.middleY() ? -1 : 1, 1);
        taken.add(place);
        double middle = place.middleY();
        frame.mark(lane).paint(page, x + inwards * 1.6 * em, middle, page.unit(4.5));
        double tip = x + inwards * 0.2 * em;
        double base = x + inwards * 0.8 * em;
        page.pen().area(Points.of(tip, middle, base, middle - 0.35 * em, base, middle + 0.35 * em),
                Fill.of(frame.mark(lane).role()));
    }
}
