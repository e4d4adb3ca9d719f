package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// A pen that keeps what is drawn, to draw it with another later. Two are equal where they hold the same marks in the same
/// order: then one looks like the other, and need not be drawn again.
public final class Drawing implements Pen {

    /// One thing that was drawn.
    private sealed interface Mark {

        void draw(Pen pen);
    }

    private record Line(Points points, Stroke stroke) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.line(points, stroke);
        }
    }

    private record Segments(Points pairs, Stroke stroke) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.segments(pairs, stroke);
        }
    }

    private record Area(Points corners, Fill fill) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.area(corners, fill);
        }
    }

    private record Dot(double x, double y, double radius, Fill fill, Stroke outline) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.dot(x, y, radius, fill, outline);
        }
    }

    private record Text(RichText text, double size, double x, double y) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.text(text, size, x, y);
        }
    }

    private record Cells(Raster raster, Box place, Box seen) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.raster(raster, place, seen);
        }
    }

    private record Within(Box box, Drawing inside) implements Mark {

        @Override
        public void draw(Pen pen) {
            pen.within(box, () -> inside.drawWith(pen));
        }
    }

    /// A mark and the box that it surely stays within.
    private record Placed(Mark mark, Box box) {
    }

    private final Ruler ruler;
    private List<Placed> marks = new ArrayList<>();

    /// An empty one.
    ///
    /// @param ruler tells where texts end
    public Drawing(Ruler ruler) {
        this.ruler = ruler;
    }

    /// Draws all of it again.
    public void drawWith(Pen pen) {
        marks.forEach(placed -> placed.mark.draw(pen));
    }

    /// What of it can be seen through a box: whatever may reach into it, whole.
    public Drawing seenThrough(Box box) {
        Drawing part = new Drawing(ruler);
        for (Placed placed : marks) {
            if (placed.box.overlaps(box)) {
                part.marks.add(placed);
            }
        }
        return part;
    }

    @Override
    public void line(Points points, Stroke stroke) {
        add(new Line(points, stroke), points.box(), stroke.width());
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        add(new Segments(pairs, stroke), pairs.box(), stroke.width());
    }

    @Override
    public void area(Points corners, Fill fill) {
        add(new Area(corners, fill), corners.box(), 0);
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        add(new Dot(x, y, radius, fill, outline), new Box(x, y, 0, 0), radius + outline.width());
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        add(new Text(text, size, x, y), new Box(x, y - size, ruler.width(text, size), size), size / 2);
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        add(new Cells(raster, place, seen), seen, 0);
    }

    @Override
    public void within(Box box, Runnable drawing) {
        List<Placed> outside = marks;
        Drawing inside = new Drawing(ruler);
        marks = inside.marks;
        drawing.run();
        marks = outside;
        add(new Within(box, inside), box, 0);
    }

    /// @param reach how far it goes beyond the box, to which a pixel comes for its soft edge
    private void add(Mark mark, Box box, double reach) {
        marks.add(new Placed(mark, box.grown(reach + 1)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing && marks.equals(drawing.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}
