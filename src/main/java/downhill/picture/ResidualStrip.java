package downhill.picture;

/// What the model leaves of each y, y − ŷ, over the same x: as uprights from zero.
final class ResidualStrip {

    private ResidualStrip() {
    }

    /// @param box the strip's drawing area
    static void paint(Page page, Box box, DataPicture picture, int[] shown) {
        double most = 0;
        for (int row : shown) {
            double left = residual(picture, row);
            most = Double.isFinite(left) ? Math.max(most, Math.abs(left)) : most;
        }
        double half = most > 0 && most < 1e300 ? 1.12 * most : 1;
        Plane plane = new Plane(box, picture.view().x(), new Interval(-half, half));
        Points.Builder uprights = new Points.Builder();
        for (int row : shown) {
            double x = plane.x(picture.points().x(row));
            double y = plane.y(residual(picture, row));
            if (box.contains(x, y)) {
                uprights.add(x, plane.y(0)).add(x, y);
            }
        }
        Points lines = uprights.build();
        page.pen().line(box.left(), plane.y(0), box.right(), plane.y(0), page.stroke(Role.DIM, 1));
        page.pen().segments(lines, page.stroke(Role.WARNING, 1.1));
        for (int index = 1; index < lines.size(); index += 2) {
            page.pen().dot(lines.x(index), lines.y(index), page.unit(2.4), Fill.of(Role.CURVE), page.stroke(Role.CURVE, 0));
        }
        double em = page.em();
        ticks(page, plane);
        RichText name = RichText.symbol("y − y\u0302", Role.DIM);
        page.text(name, em, box.left() + 0.3 * em, box.top() - 0.2 * em, Page.Align.LEFT);
    }

    /// Fewer where the strip is so low that their numbers would run into each other.
    private static void ticks(Page page, Plane plane) {
        double size = 0.88 * page.em();
        double length = plane.value().length();
        int about = 3;
        while (about > 1 && Ticks.step(length, about) / length * plane.box().height() < 1.15 * size) {
            about--;
        }
        double step = Ticks.step(length, about);
        for (double tick : Ticks.within(plane.value(), about)) {
            page.text(RichText.words(Ticks.text(tick, step), Role.DIM), size, plane.box().left() - 0.8 * page.em(),
                    plane.y(tick), Page.Align.RIGHT);
        }
    }

    private static double residual(DataPicture picture, int row) {
        return picture.points().y(row) - picture.model().applyAsDouble(picture.points().x(row));
    }
}
