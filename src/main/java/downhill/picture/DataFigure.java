package downhill.picture;

import downhill.formula.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/// The data with the model's curve through them, and the errors as what the loss adds up.
public final class DataFigure {

    private static final double LEFT = Sheet.LEFT;
    private static final int MOST_RINGS = 500;

    private final Page page;
    private final Plane plane;
    private final DataPicture picture;
    private final int[] shown;

    private DataFigure(Page page, Plane plane, DataPicture picture) {
        this.page = page;
        this.plane = plane;
        this.picture = picture;
        shown = ShownRows.of(picture.points().rows());
    }

    /// Where points lie within the figure's box: x to the right, y upwards.
    ///
    /// @param em the size of text: margins hold it
    public static Plane plane(Box box, DataPicture picture, double em) {
        double top = box.top() + DataTitle.height(box) * em;
        double bottom = box.bottom() - 2.4 * em;
        double strip = picture.residuals() ? 0.27 * (bottom - top) : 0;
        double left = box.left() + LEFT * em;
        return new Plane(new Box(left, top, box.right() - 1.2 * em - left, bottom - strip - top),
                picture.view().x(), picture.view().y());
    }

    /// The point nearest to a place on the page, of those that are drawn.
    ///
    /// @param radius how far away it may be
    public static OptionalInt nearest(Columns points, Plane plane, double x, double y, double radius) {
        double least = radius;
        int nearest = -1;
        for (int row : ShownRows.of(points.rows())) {
            double away = Math.hypot(plane.x(points.x(row)) - x, plane.y(points.y(row)) - y);
            if (away <= least) {
                least = away;
                nearest = row;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    /// Draws all of it.
    public static void paint(Page page, Box box, DataPicture picture) {
        Plane plane = plane(box, picture, page.em());
        new DataFigure(page, plane, picture).paint(box);
    }

    private void paint(Box box) {
        double em = page.em();
        Axes.grid(page, plane);
        ErrorShapes.paint(page, plane, picture);
        for (DataPicture.Other other : picture.others()) {
            curve(other.model(), new Stroke(other.role(), page.unit(1.5), other.dash(), 1));
        }
        curve(picture.model(), page.stroke(Role.PATH, 3));
        dots();
        picture.highlighted().ifPresent(row -> ring(row, Role.WARNING, 7.5));
        Plane lowest = plane;
        if (picture.residuals()) {
            double top = plane.box().bottom() + 1.4 * em;
            Box strip = new Box(plane.box().left(), top, plane.box().width(), box.bottom() - 2.4 * em - top);
            ResidualStrip.paint(page, strip, picture, shown);
            lowest = new Plane(strip, plane.across(), plane.value());
        }
        Axes.bottom(page, lowest, "x");
        page.text(RichText.symbol("y"), 1.35 * em, box.left() + 0.9 * em, plane.box().top() - 0.3 * em, Page.Align.LEFT);
        DataTitle.paint(page, box, plane, picture);
        captions();
    }

    private void curve(DoubleUnaryOperator model, Stroke stroke) {
        Curve curve = Sampler.curve(model, picture.view().x(), picture.view().y());
        page.pen().within(plane.box(), () -> CurvePainter.paint(page, plane, curve, stroke));
    }

    private void dots() {
        double radius = page.unit(picture.points().rows() <= 60 ? 4.4 : picture.points().rows() <= 400 ? 3.2 : 2);
        Fill fill = shown.length < picture.points().rows() ? Fill.of(Role.CURVE).faded(0.55) : Fill.of(Role.CURVE);
        for (int row : shown) {
            double x = plane.x(picture.points().x(row));
            double y = plane.y(picture.points().y(row));
            if (plane.box().contains(x, y)) {
                page.pen().dot(x, y, radius, fill, page.stroke(Role.CURVE, 0));
            }
        }
        picture.batch().ifPresent(batch -> {
            int rings = 0;
            for (int row = 0; row < picture.points().rows() && rings < MOST_RINGS; row++) {
                if (batch.test(row)) {
                    ring(row, Role.STEP, 6.5);
                    rings++;
                }
            }
        });
    }

    private void ring(int row, Role role, double pixels) {
        double x = plane.x(picture.points().x(row));
        double y = plane.y(picture.points().y(row));
        if (plane.box().contains(x, y)) {
            page.pen().dot(x, y, page.unit(pixels), Fill.of(Role.CARD).faded(0), page.stroke(role, 1.8));
            page.pen().dot(x, y, page.unit(3), Fill.of(Role.CURVE), page.stroke(Role.CURVE, 0));
        }
    }

    private void captions() {
        double em = page.em();
        Labels labels = new Labels(page, plane.box().grown(-0.3 * em));
        if (shown.length < picture.points().rows()) {
            String text = page.words().text("data.sampled", shown.length, picture.points().rows());
            labels.place(RichText.words(text, Role.DIM), 0.88 * em,
                    List.of(Labels.Spot.left(plane.box().left(), plane.box().top() + em)));
        }
        picture.name().ifPresent(name -> name(name, labels));
    }

    /// Writes the model beside its curve or, where too much is in the way there, in a corner: its colour tells what it is.
    private void name(RichText name, Labels labels) {
        double em = page.em();
        keepOff(labels);
        List<Labels.Spot> spots = new ArrayList<>();
        for (double part : new double[] {0.6, 0.75, 0.45, 0.85, 0.3, 0.15}) {
            double x = picture.view().x().low() + part * picture.view().x().length();
            double y = picture.model().applyAsDouble(x);
            if (picture.view().y().contains(y)) {
                spots.add(Labels.Spot.right(plane.x(x), plane.y(y) - em));
                spots.add(Labels.Spot.left(plane.x(x), plane.y(y) + em));
            }
        }
        if (!spots.isEmpty()) {
            Box box = plane.box().grown(-em);
            spots.addAll(List.of(Labels.Spot.left(box.left(), box.top()), Labels.Spot.right(box.right(), box.bottom()),
                    Labels.Spot.right(box.right(), box.top()), Labels.Spot.left(box.left(), box.bottom())));
            labels.place(name.in(Role.PATH), 1.1 * em, spots);
        }
    }

    private void keepOff(Labels labels) {
        for (int index = 0; index < Math.min(60, shown.length); index++) {
            labels.avoid(new Box(plane.x(picture.points().x(shown[index])), plane.y(picture.points().y(shown[index])), 0, 0)
                    .grown(page.unit(5)));
            if (picture.errors().areSquares() && ErrorShapes.areDrawn(picture)) {
                labels.avoid(ErrorShapes.square(plane, picture, shown[index]));
            }
        }
        labels.avoid(Sampler.curve(picture.model(), picture.view().x(), picture.view().y()), plane);
        for (DataPicture.Other other : picture.others()) {
            labels.avoid(Sampler.curve(other.model(), picture.view().x(), picture.view().y()), plane);
        }
    }
}
