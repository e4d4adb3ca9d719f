package downhill.picture;

/// Where the parts of a poster are, and how large its text is.
///
/// @param box all of the poster
/// @param scale how many times its usual size the text has
/// @param withRate whether room is left for the learning rate's slider, between the figures and the words
public record PosterLayout(Box box, double scale, boolean withRate) {

    /// The size of ordinary text as a part of the height; the smallest there is, on tick labels, is 0.92 of it and must
    /// be at least 2.4 % of the height.
    private static final double EM = 0.0262;
    private static final double CAPTION = 10.6;
    /// The same on a page that is hardly wider than high, where lines are shorter and figures have height to spare.
    private static final double TALL_CAPTION = 11.8;
    /// How many times as wide as high such a page is at most.
    private static final double NARROW = 1.4;
    /// What the words may take of the height at most, however large they are.
    private static final double MOST = 0.42;
    private static final double LESS = 0.3;
    private static final double FOOT = 4.4;
    private static final double RATE = 5.8;

    /// As it is saved.
    public static PosterLayout usual(Box box) {
        return new PosterLayout(box, 1, false);
    }

    /// The usual size of text on a poster of that size; smaller only on one much narrower than any screen.
    public static double em(double width, double height) {
        return Math.min(EM * height, width / 44);
    }

    /// The size of ordinary text.
    public double em() {
        return scale * em(box.width(), box.height());
    }

    /// Where the words are, and the worked lines.
    Box caption() {
        double tall = box.width() < NARROW * box.height() ? TALL_CAPTION : CAPTION;
        double height = Math.min(tall * em(), (withRate ? LESS : MOST) * box.height());
        return new Box(box.left(), box.bottom() - height, box.width(), height);
    }

    /// Where it is said what is made equal among several runs.
    Box foot() {
        return new Box(box.left(), box.bottom() - FOOT * em(), box.width(), FOOT * em());
    }

    /// Where the learning rate is, on a poster of several runs.
    public Box rateAboveFoot() {
        double height = rate().height();
        return new Box(box.left(), foot().top() - height, box.width(), height);
    }

    /// Where the learning rate is; of no height where there is no room for it.
    public Box rate() {
        double height = withRate ? RATE * em(box.width(), box.height()) : 0;
        return new Box(box.left(), caption().top() - height, box.width(), height);
    }

    /// Where the two figures are.
    public Box figures() {
        return new Box(box.left(), box.top(), box.width(), rate().top() - box.top());
    }
}
