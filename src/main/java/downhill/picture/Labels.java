package downhill.picture;

import java.util.List;
import java.util.Optional;

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
    static final double STILL_FREE = 2.5;
    /// How wide a line is with what is to be free beside it, in ems: less than any word, more than the patch below a label.
    private static final double LINE = 0.5;
    /// Around so many of the first spots is looked for a place.
    private static final int SPOTS = 6;

    private final Page page;
    private final Box bounds;
    private final Obstacles obstacles;

    Labels(Page page, Box bounds) {
        this(page, bounds, new Obstacles());
    }

    private Labels(Page page, Box bounds, Obstacles obstacles) {
        this.page = page;
        this.bounds = bounds;
        this.obstacles = obstacles;
    }

    /// For labels that may stand elsewhere; those of both keep off each other.
    Labels within(Box elsewhere) {
        return new Labels(page, elsewhere, obstacles);
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
        obstacles.add(box, ON_AREA);
    }

    /// Keeps labels off a button that lies over the figure, as off each other.
    void avoidButton(Box box) {
        obstacles.add(box, ON_LABEL);
    }

    /// Whether nothing that was said to be in the way, and no label, lies in a box.
    boolean isFree(Box box) {
        return bounds.holds(box) && obstacles.isFree(box);
    }

    /// Whether a label has been drawn at a place, or very close to it.
    boolean isOnLabel(double x, double y) {
        Box there = new Box(x, y, 0, 0).grown(0.2 * page.em());
        return obstacles.isCovered(there, ON_LABEL);
    }

    /// Keeps labels off a line.
    void avoidLine(double fromX, double fromY, double toX, double toY) {
        double size = LINE * page.em();
        int boxes = (int) Math.clamp(Math.hypot(toX - fromX, toY - fromY) / size, 1, 300);
        for (int index = 0; index <= boxes; index++) {
            double x = fromX + (toX - fromX) * index / boxes;
            double y = fromY + (toY - fromY) * index / boxes;
            if (bounds.contains(x, y)) {
                obstacles.add(new Box(x - size / 2, y - size / 2, size, size), ON_LINE);
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
    ///
    /// @return where it is
    Box place(RichText text, double size, List<Spot> spots) {
        return draw(text, size, bestAround(text, size, spots), true);
    }

    /// Draws a label that belongs to the area it lies on: no patch.
    void placeInside(RichText text, double size, Spot spot) {
        draw(text, size, best(text, size, List.of(spot)), false);
    }

    /// Draws a label that can be done without, where there is room for it.
    void placeIfFree(RichText text, double size, List<Spot> spots) {
        placeIfFree(text, size, spots, STILL_FREE);
    }

    /// @param most how much may be in its way
    /// @return where it is, if there is room for it
    Optional<Box> placeIfFree(RichText text, double size, List<Spot> spots, double most) {
        return Optional.of(bestAround(text, size, spots)).filter(best -> best.inTheWay <= most)
                .map(best -> draw(text, size, best, true));
    }

    private Box draw(RichText text, double size, Candidate best, boolean patch) {
        Box box = best.box;
        Box card = box.grown(0.1 * page.em());
        if (patch) {
            page.pen().box(card, Fill.of(Role.CARD));
        }
        page.text(text, size, box.left(), box.top() + box.height() / 2, Page.Align.LEFT);
        obstacles.add(card, ON_LABEL);
        return box;
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
        Candidate best = candidate(box(text, size, spots.getFirst()), obstacles);
        for (Spot spot : spots) {
            if (best.inTheWay > 0) {
                best = best.orIfBetter(candidate(box(text, size, spot), obstacles));
            }
        }
        return best;
    }

    private Candidate bestAround(RichText text, double size, List<Spot> spots) {
        Candidate best = best(text, size, spots);
        for (Spot spot : spots.subList(0, Math.min(SPOTS, spots.size()))) {
            best = best.inTheWay > 0 ? around(best, box(text, size, spot), size) : best;
        }
        return best;
    }

    /// What is better than the best so far, around a spot.
    private Candidate around(Candidate before, Box spot, double size) {
        Box first = Offset.FIRST_CORNER.of(spot, size).movedInto(bounds);
        Obstacles near = obstacles.near(first.hull(Offset.LAST_CORNER.of(spot, size).movedInto(bounds)));
        Candidate best = before;
        for (Offset offset : Offset.AROUND) {
            double away = AWAY * offset.length();
            if (away >= best.inTheWay) {
                return best;
            }
            Candidate moved = candidate(offset.of(spot, size), near);
            best = best.orIfBetter(new Candidate(moved.box, moved.inTheWay + away));
        }
        return best;
    }

    private Box box(RichText text, double size, Spot spot) {
        return page.boxOf(text, size, spot.x(), spot.y(), spot.align());
    }

    private Candidate candidate(Box wanted, Obstacles inTheWay) {
        Box box = wanted.movedInto(bounds);
        double shift = Math.hypot(box.middleX() - wanted.middleX(), box.middleY() - wanted.middleY());
        return new Candidate(box, shift / page.em() + inTheWay.covered(box) / (page.em() * page.em()));
    }
}
