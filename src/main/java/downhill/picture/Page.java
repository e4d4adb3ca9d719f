package downhill.picture;

/// What a painter has in hand: the pen, the words, and how large things are.
///
/// @param pen what draws
/// @param words what is written, and in which language
/// @param ruler what measures text
/// @param em the size of ordinary text; lines and dots grow and shrink with it
public record Page(Pen pen, Words words, Ruler ruler, double em) {

    /// A page in a theme, whose lines are as heavy as it has them.
    public static Page of(Pen pen, Theme theme, Words words, Ruler ruler, double em) {
        return new Page(HeavyPen.of(pen, theme), words, ruler, em);
    }

    /// A page on which nothing is seen, for what only asks how large things would be.
    public static Page blank(Words words, Ruler ruler, double em) {
        return new Page(new DrawingPen(ruler), words, ruler, em);
    }

    /// A length that is `pixels` where text is 13 high, the size that the look was drawn for.
    public double unit(double pixels) {
        return pixels * em / 13;
    }

    public Stroke stroke(Role role, double pixels) {
        return Stroke.of(role, unit(pixels));
    }

    public Page withEm(double size) {
        return new Page(pen, words, ruler, size);
    }

    /// How text stands at its place.
    public enum Align { LEFT, MIDDLE, RIGHT }

    /// A line of text whose middle height is at `y`.
    ///
    /// @return the box it takes
    public Box text(RichText text, double size, double x, double y, Align align) {
        Box box = boxOf(text, size, x, y, align);
        pen.text(text, size, box.left(), y + 0.34 * size);
        return box;
    }

    /// The box that a line of text takes.
    public Box boxOf(RichText text, double size, double x, double y, Align align) {
        double width = ruler.width(text, size);
        double left = switch (align) {
            case LEFT -> x;
            case MIDDLE -> x - width / 2;
            case RIGHT -> x - width;
        };
        return new Box(left, y - 0.62 * size, width, 1.24 * size);
    }
}
