package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Draws nothing, but keeps every mark in its order.
final class DrawingPen implements Pen {

    /// How far a softened edge and a rounding may reach beyond what was asked for, in pixels.
    private static final double SOFT = 2;

    private final Ruler ruler;
    private List<Inked> marks = new ArrayList<>();

    DrawingPen(Ruler ruler) {
        this.ruler = ruler;
    }

    List<Inked> marks() {
        return List.copyOf(marks);
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() > 1) {
            marks.add(new Inked.Line(reach(points, stroke), points, stroke));
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (pairs.size() > 1) {
            marks.add(new Inked.Segments(reach(pairs, stroke), pairs, stroke));
        }
    }

    @Override
    public void area(Points corners, Fill fill) {
        marks.add(new Inked.Area(corners.hull().grown(SOFT), corners, fill));
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        Box reach = new Box(x, y, 0, 0).grown(radius + outline.width() / 2 + SOFT);
        marks.add(new Inked.Dot(reach, x, y, radius, fill, outline));
    }

    /// Letters lean out of their places, are raised and lowered, and are drawn in sizes that are rounded: an em is more
    /// than all that takes, above the line two.
    @Override
    public void text(RichText text, double size, double x, double y) {
        Box line = new Box(x, y - size, ruler.width(text, size), size);
        marks.add(new Inked.Text(line.grown(size + SOFT), text, size, x, y));
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        marks.add(new Inked.Cells(seen.grown(SOFT), raster, place, seen));
    }

    @Override
    public void within(Box box, Runnable drawing) {
        List<Inked> outer = marks;
        marks = new ArrayList<>();
        drawing.run();
        outer.add(new Inked.Within(box.grown(SOFT), box, List.copyOf(marks)));
        marks = outer;
    }

    static Box reach(Points points, Stroke stroke) {
        return points.hull().grown(beyond(stroke));
    }

    /// How far a line reaches beyond its points.
    static double beyond(Stroke stroke) {
        return stroke.width() / 2 + SOFT;
    }
}
