package downhill.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The title of a data figure with what is told of its errors: beside it, or below where there is no room beside it.
final class DataTitle {

    private static final double LINE = 1.35;
    /// How many lines there may be below the title of a figure that is higher than wide.
    private static final int MOST_LINES = 2;
    /// How far from its end the lines stay, in ems: the box may end with the page.
    private static final double MARGIN = 0.7;
    /// How large the lines below the title are: smaller only where all of them has room so.
    private static final double[] SIZES = {1, 0.92};

    private DataTitle() {
    }

    /// How much room is left for it above the points, in ems.
    static double height(Box box) {
        return 2.4 + (isUpright(box) ? MOST_LINES * LINE : 0);
    }

    private static boolean isUpright(Box box) {
        return box.height() > box.width();
    }

    static void paint(Page page, Box box, Plane plane, DataPicture picture) {
        double em = page.em();
        RichText title = RichText.strong(page.words().text("data.title") + " ", Role.TEXT);
        RichText about = page.words().rich(picture.errors().key(ErrorShapes.areDrawn(picture))).in(Role.DIM);
        RichText cut = cutOff(page, plane, picture);
        double left = plane.box().left();
        double room = box.right() - MARGIN * em - left;
        if (!isUpright(box)) {
            RichText whole = title.plus(RichText.words("  ", Role.DIM)).plus(about);
            RichText told = Stream.of(whole.plus(cut), whole)
                    .filter(text -> page.ruler().width(text, 1.1 * em) < plane.box().width()).findFirst().orElse(title);
            double size = Math.min(1.1 * em, room / page.ruler().width(title, 1));
            page.text(told, size, left, box.top() + 1.1 * em, Page.Align.LEFT);
            return;
        }
        List<RichText> heads = Wrap.lines(title, page.ruler(), 1.1 * em, room);
        double size = em * Arrays.stream(SIZES).filter(each -> heads.size()
                + Wrap.lines(about.plus(cut), page.ruler(), each * em, room).size() <= 1 + MOST_LINES).findFirst().orElse(1);
        List<RichText> lines = Stream.of(about.plus(cut), about).map(text -> Wrap.lines(text, page.ruler(), size, room))
                .filter(some -> heads.size() + some.size() <= 1 + MOST_LINES).findFirst().orElse(List.of());
        double y = box.top() + 1.1 * em;
        for (RichText line : Stream.of(heads, lines).flatMap(List::stream).toList()) {
            page.text(line, heads.contains(line) ? 1.1 * em : size, left, y, Page.Align.LEFT);
            y += LINE * em;
        }
    }

    /// How large a square is that is cut off can't be seen, so it is said that there are some; and that errors aren't seen
    /// at all.
    private static RichText cutOff(Page page, Plane plane, DataPicture picture) {
        if (!ErrorShapes.areDrawn(picture)) {
            return picture.errors().isAllOfTheLoss() ? RichText.words(" " + page.words().text("data.undrawn"), Role.DIM)
                    : RichText.empty();
        }
        int cut = ErrorShapes.cut(plane, picture);
        return cut == 0 ? RichText.empty() : RichText.words(" " + page.words().text("data.cut", cut), Role.DIM);
    }
}
