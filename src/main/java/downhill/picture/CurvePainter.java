package downhill.picture;

/// Draws a sampled curve in a plane.
final class CurvePainter {

    private CurvePainter() {
    }

    static void paint(Page page, Plane plane, Curve curve, Stroke stroke) {
        for (Points piece : curve.pieces()) {
            Points.Builder line = new Points.Builder();
            for (int index = 0; index < piece.size(); index++) {
                line.add(plane.x(piece.x(index)), plane.y(piece.y(index)));
            }
            page.pen().line(line.build(), stroke);
        }
    }
}
