package downhill.picture;

/// The mark under the place in a typed line that can't be read: a line as wide as what is wrong there, and a small triangle.
///
/// @param left where the place begins, from the beginning of the line
/// @param wide how wide it is
public record ErrorMark(double left, double wide) {

    /// @param line as it is written, in the typeface of words
    /// @param at where the place begins, in characters
    /// @param length how many characters it covers; 0 where something is missing
    public static ErrorMark of(Page page, String line, int at, int length) {
        int from = Math.clamp(at, 0, line.length());
        int to = Math.clamp(from + (long) Math.max(1, length), from, line.length());
        return new ErrorMark(width(page, line.substring(0, from)),
                Math.max(0.5 * page.em(), width(page, line.substring(from, to))));
    }

    /// Draws it.
    ///
    /// @param beginning where the line begins
    /// @param farthest where the triangle may stand at most
    /// @param top its upper edge
    public void paint(Page page, double beginning, double farthest, double top) {
        double em = page.em();
        double start = beginning + left;
        double middle = Math.min(start + wide / 2, farthest);
        page.pen().line(start, top, start + wide, top, page.stroke(Role.WARNING, 1.6));
        page.pen().area(Points.of(middle, top, middle - 0.35 * em, top + 0.5 * em, middle + 0.35 * em,
                top + 0.5 * em), Fill.of(Role.WARNING));
    }

    private static double width(Page page, String part) {
        return page.ruler().width(RichText.of(part, Typeface.WORDS, Role.TEXT), page.em());
    }
}
