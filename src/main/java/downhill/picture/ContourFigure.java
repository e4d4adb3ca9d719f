package downhill.picture;

/// A loss of two weights seen from above: filled bands, and thin light lines between them.
final class ContourFigure {

    private ContourFigure() {
    }

    /// Draws what of a map lies in a plane: w to the right, b upwards.
    static void paint(Page page, Plane plane, ContourMap map) {
        double left = plane.x(map.field().w().low());
        double top = plane.y(map.field().b().high());
        Box place = new Box(left, top, plane.x(map.field().w().high()) - left,
                plane.y(map.field().b().low()) - top);
        Box seen = place.common(plane.box());
        if (seen.width() > 0 && seen.height() > 0) {
            page.pen().raster(map.bands(), place, seen);
        }
        Stroke stroke = page.stroke(Role.CARD, 1).faded(0.62);
        page.pen().within(plane.box(), () -> map.lines().forEach(line ->
                page.pen().line(onPage(plane, line.points()), stroke)));
    }

    /// A line's points as they lie on the page.
    static Points onPage(Plane plane, Points points) {
        Points.Builder line = new Points.Builder();
        for (int index = 0; index < points.size(); index++) {
            line.add(plane.x(points.x(index)), plane.y(points.y(index)));
        }
        return line.build();
    }
}
