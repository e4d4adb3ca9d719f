package downhill.picture;

import downhill.plugin.Loss;
import downhill.plugin.Vector;

/// Which way is down, at places spread evenly over a part of the plane of two weights. Immutable.
///
/// @param places w to the right and b upwards
/// @param downhill −δL/δw and −δL/δb at each of them
public record GradientField(Points places, Points downhill) {

    /// The exact gradients of a loss. Places where it has none, or where it is zero, are left out.
    ///
    /// @param columns how many places from left to right, each in the middle of its share
    /// @param rows how many from bottom to top
    public static GradientField of(Loss loss, Interval w, Interval b, int columns, int rows) {
        Points.Builder places = new Points.Builder();
        Points.Builder downhill = new Points.Builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double atW = w.low() + w.length() * (column + 0.5) / columns;
                double atB = b.low() + b.length() * (row + 0.5) / rows;
                Vector gradient = loss.at(Vector.of(atW, atB)).gradient();
                if (gradient.isFinite() && (gradient.w() != 0 || gradient.b() != 0)) {
                    places.add(atW, atB);
                    downhill.add(-gradient.w(), -gradient.b());
                }
            }
        }
        return new GradientField(places.build(), downhill.build());
    }

    /// Small arrows, all equally long: only the direction counts. They are as true to the plane as the path is, and so stand
    /// upright on the level lines only where both axes have the same scale.
    void paint(Page page, Plane plane) {
        Points.Builder lines = new Points.Builder();
        double half = page.unit(6.5);
        double head = page.unit(3.6);
        for (int index = 0; index < places.size(); index++) {
            double x = plane.x(places.x(index));
            double y = plane.y(places.y(index));
            double across = downhill.x(index) / plane.across().length() * plane.box().width();
            double down = -downhill.y(index) / plane.value().length() * plane.box().height();
            double length = Math.hypot(across, down);
            if (!plane.box().contains(x, y) || !(length > 0) || Double.isInfinite(length)) {
                continue;
            }
            double alongX = across / length;
            double alongY = down / length;
            double tipX = x + half * alongX;
            double tipY = y + half * alongY;
            lines.add(x - half * alongX, y - half * alongY).add(tipX, tipY);
            lines.add(tipX - head * (alongX + 0.7 * alongY), tipY - head * (alongY - 0.7 * alongX)).add(tipX, tipY);
            lines.add(tipX - head * (alongX - 0.7 * alongY), tipY - head * (alongY + 0.7 * alongX)).add(tipX, tipY);
        }
        Points all = lines.build();
        page.pen().within(plane.box(), () -> {
            page.pen().segments(all, page.stroke(Role.CARD, 2.8).faded(0.55));
            page.pen().segments(all, page.stroke(Role.CURVE, 1.1));
        });
    }
}
