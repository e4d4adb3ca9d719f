package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Places labels so that none lies on another, or on anything else that was said to be in the way.
///
/// Each label comes with the spots that would do, the best first. It takes the first that is free; where none is, the
/// place around them with the least in the way, not far off, moved inside the bounds.
final class Labels {

    /// How bad it is to cover an area, a line or another label, per square em; and to be an em away.
    private static final double ON_AREA = 4;
    private static final double ON_LINE = 50;
    private static final double ON_LABEL = 120;
    private static final double AWAY = 0.8;
    private static final double STILL_FREE = 2.5;
    /// How wide a line is, in ems: less than any word.
    private static final double LINE = 0.3;
    /// How far around the first spots is looked for a place, in the label's heights, and how closely.
    private static final int SPOTS = 6;
    private static final double REACH = 4;
    private static final double STEP = 0.5;

    private final Page page;
    private final Box bounds;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> labels = new ArrayList<>();

    Labels(Page page, Box bounds) {
        this.page = page;
        this.bounds = bounds;
    }

    /// A place for a label: its left end, middle or right end is at (x, y).
    record Spot(double x, double y, Page.Align align) {

        Spot moved(double right, double down) {
            return new Spot(x + right, y + down, align);
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
        return bounds.holds(box) && isFree(box, taken) && isFree(box, lines) && isFree(box, labels);
    }

    private static boolean isFree(Box box, List<Box> others) {
        for (Box other : others) {
            if (box.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    /// Keeps labels off a line.
    void avoidLine(double fromX, double fromY, double toX, double toY) {
        double size = LINE * page.em();
        int boxes = (int) Math.clamp(Math.hypot(toX - fromX, toY - fromY) / size, 1, 300);
        for (int index = 0; index <= boxes; index++) {
            double x = fromX + (toX - fromX) * index / boxes;
            double y = fromY + (toY - fromY) * index / boxes;
            if (bounds.contains(x, y)) {
                lines.add(new Box(x - size / 2, y - size / 2, size, size));
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
        draw(text, size, bestAround(text, size, spots), true);
    }

    /// Draws a label that belongs to the area it lies on: no patch.
    void placeInside(RichText text, double size, Spot spot) {
        draw(text, size, best(text, size, List.of(spot)), false);
    }

    /// Draws a label that can be done without, where there is room for it.
    void placeIfFree(RichText text, double size, List<Spot> spots) {
        Candidate best = bestAround(text, size, spots);
        if (best.inTheWay <= STILL_FREE) {
            draw(text, size, best, true);
        }
    }

    private void draw(RichText text, double size, Candidate best, boolean patch) {
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
    private record Candidate(Box box, double inTheWay) {

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

    private Candidate bestAround(RichText text, double size, List<Spot> spots) {
        Candidate best = best(text, size, spots);
        return best.inTheWay > 0 ? around(best, text, size, spots.subList(0, Math.min(SPOTS, spots.size()))) : best;
    }

    /// What is better than the best of the spots, around the first of them.
    private Candidate around(Candidate before, RichText text, double size, List<Spot> spots) {
        Candidate best = before;
        for (Spot spot : spots) {
            for (double down = -REACH; down <= REACH; down += STEP) {
                for (double right = -REACH; right <= REACH; right += 2 * STEP) {
                    double away = AWAY * Math.hypot(right, down);
                    if (away < best.inTheWay) {
                        Candidate moved = candidate(text, size, spot.moved(right * size, down * size));
                        best = best.orIfBetter(new Candidate(moved.box, moved.inTheWay + away));
                    }
                }
            }
        }
        return best;
    }

    private Candidate candidate(RichText text, double size, Spot spot) {
        Box wanted = page.boxOf(text, size, spot.x(), spot.y(), spot.align());
        Box box = inside(wanted);
        double shift = Math.hypot(box.middleX() - wanted.middleX(), box.middleY() - wanted.middleY());
        double covered = ON_AREA * covered(box, taken) + ON_LINE * covered(box, lines) + ON_LABEL * covered(box, labels);
        return new Candidate(box, shift / page.em() + covered / (page.em() * page.em()));
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
