package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Places labels so that none lies on another, or on anything else that was said to be in the way.
///
/// Each label comes with the spots that would do, the best first. It takes the first that is free; where none is, the
/// one with the least in the way, moved inside the bounds.
final class Labels {

    private final Page page;
    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();

    Labels(Page page, Box bounds) {
        this.page = page;
        this.bounds = bounds;
    }

    /// A place for a label: its left end, middle or right end is at (x, y).
    record Spot(double x, double y, Page.Align align) {

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
        Box best = null;
        double leastInTheWay = Double.POSITIVE_INFINITY;
        for (Spot spot : spots) {
            Box box = inside(page.boxOf(text, size, spot.x(), spot.y(), spot.align()));
            double shift = Math.abs(box.middleX() - page.boxOf(text, size, spot.x(), spot.y(), spot.align()).middleX());
            double inTheWay = shift / page.em() + 4 * taken.stream().filter(box::overlaps)
                    .mapToDouble(other -> overlap(box, other)).sum() / (page.em() * page.em());
            if (inTheWay < leastInTheWay - 1e-9) {
                leastInTheWay = inTheWay;
                best = box;
            }
            if (inTheWay == 0) {
                break;
            }
        }
        if (best != null) {
            Box card = best.grown(0.1 * page.em());
            if (patch) {
                page.pen().box(card, Fill.of(Role.CARD).faded(0.72));
            }
            page.text(text, size, best.left(), best.top() + best.height() / 2, Page.Align.LEFT);
            taken.add(card);
        }
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
