package downhill.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The marks of a picture in their order: to be drawn as often as wanted, whole or in part, and to be compared with those
/// of another picture. Immutable.
public final class Drawing {

    private final List<Inked> marks;

    private Drawing(List<Inked> marks) {
        this.marks = marks;
    }

    /// @param painter is run at once, with a pen that keeps all marks
    /// @param ruler measures how far texts reach
    public static Drawing of(Consumer<Pen> painter, Ruler ruler) {
        DrawingPen pen = new DrawingPen(ruler);
        painter.accept(pen);
        return new Drawing(pen.marks());
    }

    /// Draws all marks in their order.
    public void draw(Pen pen) {
        marks.forEach(mark -> mark.draw(pen));
    }

    /// The marks of which something may be seen in a part of the page, with what they reach beyond it.
    public Drawing seenThrough(Box part) {
        List<Inked> seen = new ArrayList<>();
        for (Inked mark : marks) {
            if (mark.reach().overlaps(part)) {
                seen.add(mark);
            }
        }
        return new Drawing(seen);
    }

    /// The same, of long lines only the stretch that comes near the part: what changes elsewhere on a line is no change
    /// here. Drawn, a softened edge may differ by a shade.
    public Drawing near(Box part) {
        List<Inked> near = new ArrayList<>();
        for (Inked mark : marks) {
            mark.near(part).ifPresent(near::add);
        }
        return new Drawing(near);
    }

    /// Boxes outside of which this picture is the same as another: there both have the same marks in the same order.
    /// None where they are the same everywhere.
    public List<Box> differenceFrom(Drawing other) {
        Spots spots = new Spots();
        int next = 0;
        for (Inked mark : marks) {
            int found = next;
            while (found < other.marks.size() && !other.marks.get(found).equals(mark)) {
                found++;
            }
            if (found == other.marks.size()) {
                spots.add(mark.reach());
                continue;
            }
            other.marks.subList(next, found).forEach(gone -> spots.add(gone.reach()));
            next = found + 1;
        }
        other.marks.subList(next, other.marks.size()).forEach(gone -> spots.add(gone.reach()));
        return spots.boxes();
    }

    /// Whether it holds the same marks in the same order, and so looks the same.
    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing drawing && marks.equals(drawing.marks);
    }

    @Override
    public int hashCode() {
        return marks.hashCode();
    }
}
