package downhill.picture;

import downhill.descent.Coordinate;
import java.util.ArrayList;
import java.util.List;

/// The picture as it is projected, saved and sent: the two figures, one large sentence, and the worked line.
public final class Poster {

    /// The size of ordinary text as a part of the height; the smallest there is, on tick labels, is 0.92 of it and must
    /// be at least 2.4 % of the height.
    private static final double EM = 0.0262;
    private static final double SMALLEST = 0.92;
    private static final double SENTENCE = 1.32;
    private static final double LARGEST_LINE = 1.9;

    private final Page page;
    private final Box box;
    private final Frame frame;

    private Poster(Page page, Box box, Frame frame) {
        this.page = page;
        this.box = box;
        this.frame = frame;
    }

    /// The size of text on a poster of that size; smaller only on one much narrower than any screen.
    public static double em(double width, double height) {
        return Math.min(EM * height, width / 44);
    }

    /// Where the two figures are.
    public static Box figures(Box box) {
        return new Box(box.left(), box.top(), box.width(), box.height() - 9.6 * em(box.width(), box.height()));
    }

    /// Draws the poster, its background with it.
    ///
    /// @param page what to draw with; its em is set from the box
    public static void paint(Page page, Box box, Frame frame) {
        page.pen().box(box, Fill.of(Role.CARD));
        new Poster(page.withEm(em(box.width(), box.height())), box, frame).paint();
    }

    private void paint() {
        double em = page.em();
        Box figures = figures(box);
        double caption = box.height() - figures.height();
        TwoFigures.paint(page, figures, frame.section(Coordinate.W));
        double line = figures.bottom();
        page.pen().line(box.left(), line, box.right(), line, page.stroke(Role.LINE, 1.5));
        Box words = new Box(box.left() + 1.6 * em, line + 0.9 * em, 0.57 * box.width() - 1.6 * em, caption - 1.4 * em);
        sentences(words);
        worked(new Box(box.left() + 0.60 * box.width(), words.top(), 0.40 * box.width() - 1.6 * em, words.height()));
    }

    private void sentences(Box room) {
        double em = page.em();
        double size = SENTENCE * em;
        List<RichText> lines = wrapped(room, size);
        while (lines.size() * 1.5 * size > room.height() - 1.6 * em && size > em) {
            size *= 0.95;
            lines = wrapped(room, size);
        }
        double y = room.top() + 0.7 * size;
        double pitch = Math.min(1.5 * size, (room.height() - 1.1 * em - 1.3 * size) / Math.max(1, lines.size() - 1));
        for (RichText line : lines) {
            page.text(line, size, room.left(), y, Page.Align.LEFT);
            y += pitch;
        }
        RichText step = RichText.words(page.words().text("step.of", frame.step(), frame.length()), Role.DIM);
        page.text(step, em, room.left(), room.bottom() - 0.4 * em, Page.Align.LEFT);
    }

    private List<RichText> wrapped(Box room, double size) {
        List<RichText> lines = new ArrayList<>();
        for (RichText sentence : Story.tell(frame, page.words())) {
            lines.addAll(Wrap.lines(sentence, page.ruler(), size, room.width()));
        }
        return lines;
    }

    /// The rule and its numbers, as large as there is room; where they would become too small to read from the back of
    /// a room, broken into lines, and if need be only the last of the rule's lines.
    private void worked(Box room) {
        List<WorkedLine> lines = WorkedLine.of(frame);
        if (lines.isEmpty()) {
            return;
        }
        WorkedLine last = lines.getLast();
        List<RichText> texts = new ArrayList<>();
        if (lines.size() == 2) {
            texts.add(lines.getFirst().symbols());
            texts.add(lines.getFirst().numbers());
        }
        texts.add(last.symbols());
        texts.add(last.numbers());
        if (lines.size() > 2) {
            texts.add(results(lines));
        }
        if (!fits(texts, room)) {
            texts = broken(texts, room);
        }
        if (!fits(texts, room)) {
            texts = broken(List.of(last.symbols(), last.numbers()), room);
        }
        column(texts, Math.min(LARGEST_LINE * page.em(), largest(texts, room)), room);
    }

    private boolean fits(List<RichText> texts, Box room) {
        return largest(texts, room) >= SMALLEST * page.em();
    }

    private List<RichText> broken(List<RichText> texts, Box room) {
        return texts.stream()
                .flatMap(text -> Wrap.lines(text, page.ruler(), SMALLEST * page.em(), room.width()).stream()).toList();
    }

    private double largest(List<RichText> texts, Box room) {
        double widest = texts.stream().mapToDouble(text -> page.ruler().width(text, 1)).max().orElse(1);
        return Math.min(room.width() / widest, room.height() / (1.45 * texts.size()));
    }

    private void column(List<RichText> texts, double size, Box room) {
        double y = room.top() + (room.height() - 1.45 * size * (texts.size() - 1)) / 2 - 0.3 * page.em();
        for (RichText text : texts) {
            page.text(text, size, room.left(), y, Page.Align.LEFT);
            y += 1.45 * size;
        }
    }

    /// m = 0.64, v = 0.041, …
    private static RichText results(List<WorkedLine> lines) {
        RichText text = RichText.empty();
        for (WorkedLine line : lines.subList(0, lines.size() - 1)) {
            text = text.plus(Typesetter.sign(text.spans().isEmpty() ? "" : ",  ")).plus(line.result());
        }
        return text;
    }
}
