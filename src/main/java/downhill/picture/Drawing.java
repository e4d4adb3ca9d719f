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

    private List<Mark> marks = new ArrayList<>();

    /// Draws all of it again.
    public void drawWith(Pen pen) {
        marks.forEach(mark -> mark.draw(pen));
    }

    @Override
    public void line(Points points, Stroke stroke) {
        marks.add(new Line(points, stroke));
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        marks.add(new Segments(pairs, stroke));
    }

    @Override
    public void area(Points corners, Fill fill) {
        marks.add(new Area(corners, fill));
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        marks.add(new Dot(x, y, radius, fill, outline));
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        marks.add(new Text(text, size, x, y));
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        marks.add(new Cells(raster, place, seen));
    }

    @Override
    public void within(Box box, Runnable drawing) {
        List<Mark> outside = marks;
        Drawing inside = new Drawing();
        marks = inside.marks;
        drawing.run();
        marks = outside;
        marks.add(new Within(box, inside));
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
