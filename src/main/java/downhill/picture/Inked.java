package downhill.picture;

import java.util.List;
import java.util.Optional;

/// One mark of a pen, kept: it can be drawn again, and be compared with another. Immutable.
sealed interface Inked {

    /// All that it may touch, with what is softened at its edge; rather too much.
    Box reach();

    void draw(Pen pen);

    /// What of it may be seen in a part of the page; nothing where none of it is.
    default Optional<Inked> near(Box part) {
        return reach().overlaps(part) ? Optional.of(this) : Optional.empty();
    }

    record Line(Box reach, Points points, Stroke stroke) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.line(points, stroke);
        }

        /// A long line comes near most of a page's parts in a few of its points only. Dashes are counted from its beginning.
        @Override
        public Optional<Inked> near(Box part) {
            if (stroke.dash() != Stroke.Dash.WHOLE || points.size() < 3 || !reach.overlaps(part)) {
                return Inked.super.near(part);
            }
            return Stretch.of(points, part.grown(DrawingPen.beyond(stroke)))
                    .map(seen -> seen == points ? this : new Line(DrawingPen.reach(seen, stroke), seen, stroke));
        }
    }

    record Segments(Box reach, Points pairs, Stroke stroke) implements Inked {

        @Override
        public void draw(Pen pen) {
            pen.segments(pairs, stroke);
        }

        @Override
        public Optional<Inked> near(Box part) {
            if (!reach.overlaps(part)) {
                return Optional.empty();
            }
            Points seen = Stretch.ofPairs(pairs, part.grown(DrawingPen.beyond(stroke)));
            return seen.size() == pairs.size() ? Optional.of(this) : seen.size() == 0 ? Optional.empty()
                    : Optional.of(new Segments(DrawingPen.reach(seen, stroke), seen, stroke));
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

        @Override
        public Optional<Inked> near(Box part) {
            List<Inked> seen = reach.overlaps(part)
                    ? marks.stream().flatMap(mark -> mark.near(part).stream()).toList() : List.of();
            return seen.isEmpty() ? Optional.empty() : Optional.of(seen.equals(marks) ? this : new Within(reach, box, seen));
        }
    }
}
