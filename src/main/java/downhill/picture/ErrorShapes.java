package downhill.picture;

import java.util.stream.IntStream;

/// The errors of a model as what its loss adds up: squares that are square on the page, or lengths.
///
/// A square stands on the side where the curve of a rising model keeps clear of it: right of a point below the model, left
/// of one above. Where it doesn't fit there it stands on the other side, if more of it is seen so.
final class ErrorShapes {

    private static final int MOST_SQUARES = 150;
    private static final int MOST_LENGTHS = 400;
    /// How strong a square is filled; weaker where so many lie over each other that nothing would be seen through them.
    private static final double FILL = 0.05;
    private static final double FILL_OF_ALL = 0.15;
    /// Where more than so many lie over each other, on average, their edges are thinner, down to a part of their width.
    private static final double EDGES_OF_ALL = 2;
    private static final double THINNEST_EDGE = 0.5;
    /// How much of a square must be out of sight to count, on the page.
    private static final double LEAST_CUT = 1;

    private final Page page;
    private final Plane plane;
    private final DataPicture picture;

    private ErrorShapes(Page page, Plane plane, DataPicture picture) {
        this.page = page;
        this.plane = plane;
        this.picture = picture;
    }

    /// Draws them where there are few enough to be told apart; the one that is pointed out in any case.
    static void paint(Page page, Plane plane, DataPicture picture) {
        ErrorShapes shapes = new ErrorShapes(page, plane, picture);
        page.pen().within(plane.box(), () -> {
            shapes.all();
            picture.highlighted().ifPresent(shapes::one);
        });
    }

    /// The square of a row's error on the page; of no width where there is no error, or none that can be drawn.
    static Box square(Plane plane, DataPicture picture, int row) {
        double x = plane.x(picture.points().x(row));
        double y = plane.y(picture.points().y(row));
        double atModel = plane.y(picture.model().applyAsDouble(picture.points().x(row)));
        double side = Math.abs(atModel - y);
        if (!(side > 0)) {
            return new Box(x, y, 0, 0);
        }
        Box left = new Box(x - side, Math.min(y, atModel), side, side);
        Box right = new Box(x, left.top(), side, side);
        Box clear = atModel < y ? right : left;
        Box other = atModel < y ? left : right;
        return seenWidth(plane, other) > seenWidth(plane, clear) ? other : clear;
    }

    private static double seenWidth(Plane plane, Box square) {
        return Math.min(square.right(), plane.box().right()) - Math.max(square.left(), plane.box().left());
    }

    /// Whether there are any, and few enough; of more only that of the point that is pointed out is drawn.
    static boolean areDrawn(DataPicture picture) {
        DataErrors errors = picture.errors();
        return errors.hasModel() && picture.points().rows() <= (errors.areSquares() ? MOST_SQUARES : MOST_LENGTHS);
    }

    /// How many of the squares that are drawn are seen in part only.
    static int cut(Plane plane, DataPicture picture) {
        if (!picture.errors().areSquares() || !areDrawn(picture)) {
            return 0;
        }
        Box seen = plane.box().grown(LEAST_CUT);
        return (int) IntStream.range(0, picture.points().rows()).mapToObj(row -> square(plane, picture, row))
                .filter(square -> square.width() > 0 && !seen.holds(square)).count();
    }

    private void all() {
        int rows = picture.points().rows();
        boolean squares = picture.errors().areSquares();
        if (!areDrawn(picture)) {
            return;
        }
        double layers = squares ? layers() : 0;
        Points.Builder edges = new Points.Builder();
        for (int row = 0; row < rows; row++) {
            Box square = square(plane, picture, row);
            if (square.width() > 0) {
                if (squares) {
                    page.pen().area(corners(square, row), Fill.of(Role.WARNING).faded(Math.min(FILL, FILL_OF_ALL / layers)));
                }
                edges(edges, square, row);
            }
        }
        // Thinner, not paler: each can still be seen.
        double thinned = squares ? 0.7 * Math.clamp(EDGES_OF_ALL / layers, THINNEST_EDGE, 1) : 1.2;
        page.pen().segments(edges.build(), page.stroke(Role.WARNING, thinned));
    }

    /// How many squares lie over each other, on average.
    private double layers() {
        double area = 0;
        for (int row = 0; row < picture.points().rows(); row++) {
            Box seen = square(plane, picture, row).common(plane.box());
            area += seen.width() * seen.height();
        }
        return area / (plane.box().width() * plane.box().height());
    }

    private void edges(Points.Builder edges, Box square, int row) {
        Points corners = corners(square, row);
        int sides = picture.errors().areSquares() ? corners.size() : 1;
        for (int side = 0; side < sides; side++) {
            int next = (side + 1) % corners.size();
            edges.add(corners.x(side), corners.y(side)).add(corners.x(next), corners.y(next));
        }
    }

    /// The corners of a square, from that at its point along the error: as each side goes on where the one before ends, and
    /// all begin at the point wherever the model is, they are short where they are written down.
    private Points corners(Box square, int row) {
        double x = plane.x(picture.points().x(row));
        double y = plane.y(picture.points().y(row));
        double far = x <= square.left() ? square.right() : square.left();
        double atModel = y <= square.top() ? square.bottom() : square.top();
        return Points.of(x, y, x, atModel, far, atModel, far, y);
    }

    private void one(int row) {
        Box square = square(plane, picture, row);
        if (square.width() > 0) {
            if (picture.errors().areSquares()) {
                page.pen().area(corners(square, row), Fill.of(Role.WARNING).faded(0.28));
            }
            Points.Builder edges = new Points.Builder();
            edges(edges, square, row);
            page.pen().segments(edges.build(), page.stroke(Role.WARNING, 1.8));
        }
    }
}
