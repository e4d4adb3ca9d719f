package downhill.picture;

import java.util.List;

/// What a class has answered, in a box of its own: how many, and of every choice how many have chosen it, or all numbers
/// over an axis.
public final class TallyBoard {

    private static final double TITLE = 1.9;
    private static final double ROW = 1.9;
    private static final double LINE = 1.25;
    private static final double AXIS = 6;
    /// How much of the width what is chosen takes, and how much its count.
    private static final double LABEL = 0.56;
    private static final double COUNT = 2;
    private static final double SMALL = 0.92;

    private final Page page;
    private final Box box;
    private final Tally tally;

    private TallyBoard(Page page, Box box, Tally tally) {
        this.page = page;
        this.box = box;
        this.tally = tally;
    }

    /// How high it wants to be.
    ///
    /// @param em the size of text
    /// @param width how wide it is
    public static double height(Words words, Ruler ruler, double em, double width, Tally tally) {
        double rows = tally.options().stream()
                .mapToDouble(option -> rowHeight(lines(words, ruler, em, width, option), em)).sum();
        return (TITLE + (hasAxis(tally) ? AXIS : 0)) * em + rows;
    }

    private static boolean hasAxis(Tally tally) {
        return tally.options().isEmpty() && tally.scale() != Tally.Scale.MAP && !tally.dots().isEmpty();
    }

    private static List<RichText> lines(Words words, Ruler ruler, double em, double width, Tally.Option option) {
        List<RichText> lines = Wrap.lines(option.label().apply(words), ruler, SMALL * em, LABEL * width);
        return lines.size() <= 2 ? lines
                : List.of(lines.getFirst(), lines.get(1).plus(RichText.words(" …", Role.DIM)));
    }

    private List<RichText> lines(Tally.Option option) {
        return lines(page.words(), page.ruler(), page.em(), box.width(), option);
    }

    private static double rowHeight(List<RichText> lines, double em) {
        return (ROW + LINE * (lines.size() - 1)) * em;
    }

    /// Draws it; rows move together where there is less room.
    public static void paint(Page page, Box box, Tally tally) {
        new TallyBoard(page, box, tally).paint();
    }

    private void paint() {
        double em = page.em();
        RichText title = RichText.strong(page.words().text("tally.title"), Role.TEXT)
                .plus(RichText.words("   " + TallySentence.counted(tally, page.words()), Role.TEXT));
        double size = Math.min(em, em * box.width() / page.ruler().width(title, em));
        page.text(title, size, box.left(), box.top() + 0.75 * em, Page.Align.LEFT);
        Box below = new Box(box.left(), box.top() + TITLE * em, box.width(), box.height() - TITLE * em);
        if (hasAxis(tally)) {
            TallyAxis.paint(page, below, tally);
        }
        double wanted = tally.options().stream().mapToDouble(option -> rowHeight(lines(option), em)).sum();
        boolean isTight = wanted > below.height() + 0.1 * em;
        double y = below.top();
        for (Tally.Option option : tally.options()) {
            List<RichText> lines = lines(option);
            List<RichText> shown = isTight && lines.size() > 1
                    ? List.of(lines.getFirst().plus(RichText.words(" …", Role.DIM))) : lines;
            double height = isTight ? below.height() / tally.options().size() : rowHeight(lines, em);
            row(option, shown, new Box(box.left(), y, box.width(), height));
            y += height;
        }
    }

    private void row(Tally.Option option, List<RichText> lines, Box row) {
        double em = page.em();
        double y = row.middleY() - LINE * em * (lines.size() - 1) / 2;
        for (RichText line : lines) {
            page.text(line, SMALL * em, row.left(), y, Page.Align.LEFT);
            y += LINE * em;
        }
        int most = Math.max(1, tally.options().stream().mapToInt(Tally.Option::count).max().orElse(1));
        double left = row.left() + (LABEL + 0.03) * row.width();
        double room = row.right() - left - COUNT * em;
        double high = Math.min(1.15 * em, 0.8 * row.height());
        Box bar = new Box(left, row.middleY() - high / 2, room * option.count() / most, high);
        Role role = option.right() ? Role.SLOPE : Role.GUESS;
        boolean isFull = option.right() || !tally.isRevealed();
        if (option.count() > 0) {
            page.pen().box(bar, Fill.of(isFull ? role : Role.CARD));
            page.pen().frame(bar, page.stroke(role, 1.4));
        }
        String count = Integer.toString(option.count());
        Box counted = page.text(RichText.strong(count, option.right() ? Role.SLOPE : Role.TEXT), em,
                bar.right() + 0.4 * em, row.middleY(), Page.Align.LEFT);
        if (option.right()) {
            RichText right = RichText.strong(page.words().text("tally.right"), Role.SLOPE);
            double wide = page.ruler().width(right, SMALL * em);
            boolean fits = counted.right() + 0.4 * em + wide <= row.right();
            double x = fits ? counted.right() + 0.4 * em : bar.left() + 0.4 * em;
            page.text(fits ? right : right.in(Role.CARD), SMALL * em, x, row.middleY(), Page.Align.LEFT);
        }
    }
}
