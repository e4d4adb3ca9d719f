package downhill.picture;

import java.util.List;

/// One mark of a pen, kept: it can be drawn again, and be compared with another. Immutable.
sealed interface Inked {

    /// All that it may touch, with what is softened at its edge; rather too much.
    Box reach();

    void draw(Pen pen);

    record Line(Box reach, Points points, Stroke stroke) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.line(points, stroke);
        }
    }

    record Segments(Box reach, Points pairs, Stroke stroke) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.segments(pairs, stroke);
        }
    }

    record Area(Box reach, Points corners, Fill fill) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.area(corners, fill);
        }
    }

    record Dot(Box reach, double x, double y, double radius, Fill fill, Stroke outline) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.dot(x, y, radius, fill, outline);
        }
    }

    record Text(Box reach, RichText text, double size, double x, double y) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.text(text, size, x, y);
        }
    }

    record Cells(Box reach, Raster raster, Box place, Box seen) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.raster(raster, place, seen);
        }
    }

    record Within(Box reach, Box box, List<Inked> marks) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.within(box, () -> marks.forEach(mark -> mark.draw(pen)));
        }
    }
}
