package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The rule and its numbers below each other, as large as there is room; where they would become too small to read from the
/// back of a room, broken into lines, and if need be only the last of the rule's lines.
final class WorkedColumn {

    private static final double SMALLEST = 0.92;
    private static final double LARGEST = 1.9;
    private static final double LINE = 1.45;

    private final Page page;
    private final Box room;

    private WorkedColumn(Page page, Box room) {
        this.page = page;
        this.room = room;
    }

    /// Draws those of a moment.
    static void paint(Page page, Box room, Frame frame, KnownLines known) {
        new WorkedColumn(page, room).paint(frame, known);
    }

    private void paint(Frame frame, KnownLines known) {
        List<RichText> texts = new ArrayList<>();
        List<RichText> shortest = new ArrayList<>();
        for (Section along : frame.sections()) {
            List<WorkedLine> lines = known.of(frame, along.track().coordinate());
            if (lines.isEmpty()) {
                return;
            }
            texts.addAll(texts(lines));
            shortest.addAll(List.of(lines.getLast().symbols(), lines.getLast().numbers()));
        }
        if (!fits(texts)) {
            texts = broken(texts);
        }
        if (!fits(texts)) {
            texts = broken(shortest);
        }
        column(texts, Math.min(LARGEST * page.em(), largest(texts)));
    }

    private static List<RichText> texts(List<WorkedLine> lines) {
        WorkedLine last = lines.getLast();
        List<RichText> texts = new ArrayList<>();
        if (lines.size() == 2) {
            texts.add(lines.getFirst().symbols());
            texts.add(lines.getFirst().numbers());
        }
        texts.add(last.symbols());
        texts.add(last.numbers());
        if (lines.size() > 2) {
            texts.add(WorkedResults.of(lines));
        }
        return texts;
    }

    private boolean fits(List<RichText> texts) {
        return largest(texts) >= SMALLEST * page.em();
    }

    private List<RichText> broken(List<RichText> texts) {
        return texts.stream()
                .flatMap(text -> Wrap.lines(text, page.ruler(), SMALLEST * page.em(), room.width()).stream()).toList();
    }

    private double largest(List<RichText> texts) {
        double widest = texts.stream().mapToDouble(text -> page.ruler().width(text, 1)).max().orElse(1);
        return Math.min(room.width() / widest, room.height() / (LINE * texts.size()));
    }

    private void column(List<RichText> texts, double size) {
        double y = room.top() + (room.height() - LINE * size * (texts.size() - 1)) / 2 - 0.3 * page.em();
        for (RichText text : texts) {
            page.text(text, size, room.left(), y, Page.Align.LEFT);
            y += LINE * size;
        }
    }
}
