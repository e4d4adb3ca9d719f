package downhill.picture;

/// Where the two figures stand: one above the other, with one horizontal axis.
///
/// @param page all of it
/// @param loss the upper figure's drawing area
/// @param slope the lower figure's drawing area
/// @param divider the line between them
public record Sheet(Box page, Plane loss, Plane slope, double divider) {

    /// The margin for the numbers on the left, in ems.
    static final double LEFT = 4.6;
    /// How high two small figures must be together, in ems, to leave a line between them for words, and two.
    private static final double HIGH = 13;
    private static final double HIGHER = 14;
    private static final double LINE = 1.4;
    private static final double GAP = 0.4;

    /// @param em the size of text: margins hold it
    public static Sheet of(Box page, Viewport view, double em) {
        double left = page.left() + LEFT * em;
        double width = page.right() - 1.7 * em - left;
        double bottom = page.bottom() - 2.7 * em;
        double divider = page.top() + 0.535 * page.height();
        Box upper = new Box(left, page.top() + 1.9 * em, width, divider - page.top() - 1.9 * em - 0.6 * em);
        Box lower = new Box(left, divider + 2.3 * em, width, bottom - divider - 2.3 * em);
        return new Sheet(page, new Plane(upper, view.across(), view.loss()),
                new Plane(lower, view.across(), view.slope()), divider);
    }

    /// Smaller, without numbers on the left: one of several beside each other.
    ///
    /// @param lines how many lines of words are to stand between both figures where they are high enough: 1 or 2
    static Sheet small(Box page, Viewport view, double em, int lines) {
        double left = page.left() + 0.6 * em;
        double width = page.right() - 0.6 * em - left;
        double top = page.top() + 1.9 * em;
        double bottom = page.bottom() - 2.3 * em;
        int free = bottom - top <= HIGH * em ? 0 : bottom - top <= HIGHER * em ? 1 : lines;
        double above = (free * LINE + GAP) * em;
        double divider = top + 0.5 * (bottom - top - above + GAP * em);
        return new Sheet(page, new Plane(new Box(left, top, width, divider - top - GAP * em), view.across(), view.loss()),
                new Plane(new Box(left, divider + above, width, bottom - divider - above), view.across(),
                        view.slope()), divider);
    }

    /// Where a button may lie over the upper figure, in its right corner: nothing is written there.
    ///
    /// @param loss the upper figure
    public static Box overLoss(Plane loss, double em) {
        Box box = loss.box();
        return new Box(box.right() - 2.6 * em, box.top() - 1.9 * em, 2.6 * em, 2.6 * em);
    }

    /// Where buttons may lie above the lower figure, at the right of its heading: its labels begin a little lower.
    ///
    /// @param slope the lower figure
    public static Box aboveSlope(Plane slope, double em) {
        Box box = slope.box();
        return new Box(box.right() - 9.6 * em, box.top() - 2.3 * em, 9.6 * em, 2.15 * em);
    }

    /// How much is free for words between the line and the lower of two small figures.
    double freeAboveSlope(double em) {
        return slope.box().top() - divider - GAP * em;
    }
}
