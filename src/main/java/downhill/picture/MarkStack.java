package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The marks of several runs, each at the place that it stands for.
///
/// Those that fall together are stacked on a stem, smaller, so that every run can be seen and none seems to be where it
/// isn't. The one that is added first keeps its place.
final class MarkStack {

    /// How far above its place the first that is stacked stands, in parts of its height: so that its stem is seen.
    private static final double FIRST = 1.5;
    /// How large one is that is stacked.
    private static final double SMALLER = 0.72;
    /// How far up a stack may leave the figure.
    private static final double MARGIN = 8;
    /// How near two marks on the ground may be, in parts of their radius, for both to be seen.
    private static final double HIDING = 0.7;
    private static final double STEM = 1.6;
    private static final double EDGE = 1.1;

    private final Page page;
    private final Box figure;
    private final boolean isOnGround;
    private final List<Box> taken = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    /// @param figure where they are to stay
    /// @param isOnGround whether both ways across the figure say something, and something coloured is below: stems are set
    ///         off from it, and only what would hide is moved
    MarkStack(Page page, Box figure, boolean isOnGround) {
        this.page = page;
        this.figure = figure;
        this.isOnGround = isOnGround;
    }

    /// A run's mark, and the place that it stands for.
    private record Placed(Mark mark, double x, double y, double radius, Box place) {

        boolean isBeside() {
            return place.middleX() != x || place.middleY() != y;
        }
    }

    /// Has a mark drawn at a place, or stacked on what is there already.
    void add(Mark mark, double x, double y, double radius) {
        Box wanted = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        boolean isHidden = placed.stream()
                .anyMatch(other -> Math.hypot(other.x - x, other.y - y) < HIDING * Math.max(radius, other.radius));
        Box place = isOnGround && !isHidden ? wanted : free(wanted);
        taken.add(place);
        placed.add(new Placed(mark, x, y, radius, place));
    }

    /// Keeps marks off a place.
    void avoid(Box box) {
        taken.add(box);
    }

    /// Takes a place for something else, the nearest that is free upwards or downwards.
    ///
    /// @return where it is
    Box take(Box wanted, boolean isUpwards) {
        Box place = free(wanted, 0, isUpwards ? -1 : 1, 1);
        taken.add(place);
        return place;
    }

    /// Draws the marks, the first on top.
    void paint() {
        for (Placed each : placed.stream().filter(Placed::isBeside).toList()) {
            if (isOnGround) {
                stem(each, page.stroke(Role.CARD, STEM + 2 * EDGE));
            }
            stem(each, page.stroke(Role.DIM, STEM));
        }
        placed.reversed().forEach(each -> each.mark.paint(page, each.place.middleX(), each.place.middleY(),
                each.isBeside() ? SMALLER * each.radius : each.radius));
    }

    private void stem(Placed each, Stroke stroke) {
        page.pen().line(each.x, each.y, each.place.middleX(), each.place.middleY(), stroke);
    }

    /// Above what is there already; where that leads out of the figure, beside it, towards the middle.
    private Box free(Box wanted) {
        Box above = free(wanted, 0, -1, FIRST);
        if (above.top() >= figure.top() - page.unit(MARGIN)) {
            return above;
        }
        return free(wanted, wanted.middleX() > figure.middleX() ? -1 : 1, 0, FIRST);
    }

    /// @param first how far from it the first place beside it is, in parts of its size
    private Box free(Box wanted, int right, int down, double first) {
        Box place = wanted;
        for (double away = first; isTaken(place); away++) {
            place = new Box(wanted.left() + right * away * wanted.width(), wanted.top() + down * away * wanted.height(),
                    wanted.width(), wanted.height());
        }
        return place;
    }

    private boolean isTaken(Box place) {
        return taken.stream().anyMatch(other -> other.grown(-0.25 * other.width()).overlaps(place));
    }
}
