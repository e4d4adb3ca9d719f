package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Places labels so that none lies on another, or on anything else that was said to be in the way.
///
/// Each label comes with the spots that would do, the best first. It takes the first that is free; where none is, the
/// one with the least in the way, moved inside the bounds. Before it lies on another label it tries higher and lower.
final class Labels {

    /// How much worse it is to lie on another label than on a line.
    private static final double LABEL_ON_LABEL = 30;

    private final Page page;
    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> labels = new ArrayList<>();

    Labels(Page page, Box bounds) {
        this.page = page;
        this.bounds = bounds;
    }

    /// A place for a label: its left end, middle or right end is at (x, y).
    record Spot(double x, double y, Page.Align align) {

        Spot lower(double distance) {
            return new Spot(x, y + distance, align);
        }

        static Spot left(double x, double y) {
            return new Spot(x, y, Page.Align.LEFT);
        }

        static Spot middle(double x, double y) {
            return new Spot(x, y, Page.Align.MIDDLE);
        }

        static Spot right(double x, double y) {
            return new Spot(x, y, Page.Align.RIGHT);
        }
    }

    void avoid(Box box) {
        taken.add(box);
    }

    /// Whether nothing that was said to be in the way, and no label, lies in a box.
    boolean isFree(Box box) {
        return bounds.holds(box) && isFree(box, taken) && isFree(box, labels);
    }

    private static boolean isFree(Box box, List<Box> others) {
        for (Box other : others) {
            if (box.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    /// Keeps labels off a line, as far as a few boxes along it can.
    void avoidLine(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        int boxes = (int) Math.clamp(length / (0.8 * page.em()), 1, 60);
        double size = 0.3 * page.em();
        for (int index = 0; index <= boxes; index++) {
            double x = fromX + (toX - fromX) * index / boxes;
            double y = fromY + (toY - fromY) * index / boxes;
            if (bounds.contains(x, y)) {
                taken.add(new Box(x - size / 2, y - size / 2, size, size));
            }
        }
    }

    /// Keeps labels off a curve.
    void avoid(Curve curve, Plane plane) {
        for (Points piece : curve.pieces()) {
            double lastX = plane.x(piece.x(0));
            double lastY = plane.y(piece.y(0));
            for (int index = 1; index < piece.size(); index++) {
                double x = plane.x(piece.x(index));
                double y = plane.y(piece.y(index));
                if (Math.hypot(x - lastX, y - lastY) > 0.7 * page.em() || index == piece.size() - 1) {
                    avoidLine(lastX, lastY, x, y);
                    lastX = x;
                    lastY = y;
                }
            }
        }
    }

    /// Draws a label at the first spot that is free, on a patch of the card's colour.
    void place(RichText text, double size, List<Spot> spots) {
        place(text, size, spots, true);
    }

    /// Draws a label that belongs to the area it lies on: no patch.
    void placeInside(RichText text, double size, Spot spot) {
        place(text, size, List.of(spot), false);
    }

    private void place(RichText text, double size, List<Spot> spots, boolean patch) {
        Candidate best = best(text, size, spots);
        if (best.onLabel) {
            best = best(text, size, spots.stream().flatMap(spot -> Stream.of(-2.6, -1.3, 1.3, 2.6)
                    .map(lines -> spot.lower(lines * size))).toList()).orIfBetter(best);
        }
        Box box = best.box;
        Box card = box.grown(0.1 * page.em());
        if (patch) {
            page.pen().box(card, Fill.of(Role.CARD));
        }
        page.text(text, size, box.left(), box.top() + box.height() / 2, Page.Align.LEFT);
        labels.add(card);
    }

    /// A box that a label could take.
    ///
    /// @param inTheWay how bad that would be; 0 where all is free
    /// @param onLabel whether another label is there
    private record Candidate(Box box, double inTheWay, boolean onLabel) {

        Candidate orIfBetter(Candidate other) {
            return other.inTheWay < inTheWay - 1e-9 ? other : this;
        }
    }

    private Candidate best(RichText text, double size, List<Spot> spots) {
        Candidate best = candidate(text, size, spots.getFirst());
        for (Spot spot : spots) {
            if (best.inTheWay > 0) {
                best = best.orIfBetter(candidate(text, size, spot));
            }
        }
        return best;
    }

    private Candidate candidate(RichText text, double size, Spot spot) {
        Box wanted = page.boxOf(text, size, spot.x(), spot.y(), spot.align());
        Box box = inside(wanted);
        double shift = Math.abs(box.middleX() - wanted.middleX());
        double covered = covered(box, taken) + LABEL_ON_LABEL * covered(box, labels);
        return new Candidate(box, shift / page.em() + 4 * covered / (page.em() * page.em()), covered(box, labels) > 0);
    }

    private static double covered(Box box, List<Box> others) {
        double sum = 0;
        for (Box other : others) {
            sum += box.overlaps(other) ? overlap(box, other) : 0;
        }
        return sum;
    }

    private static double overlap(Box one, Box other) {
        return (Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()))
                * (Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top()));
    }

    private Box inside(Box box) {
        double left = Math.max(bounds.left(), Math.min(box.left(), bounds.right() - box.width()));
        double top = Math.max(bounds.top(), Math.min(box.top(), bounds.bottom() - box.height()));
        return new Box(left, top, box.width(), box.height());
    }
}
