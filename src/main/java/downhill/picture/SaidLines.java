package downhill.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/// What is said to an audience, broken into lines, as large as there is room for.
///
/// @param lines the lines, below each other
/// @param size of the text
/// @param pitch from line to line
record SaidLines(List<RichText> lines, double size, double pitch) {

    /// From line to line, in parts of the text's size: where there is room, the least at which text is as easily read, and
    /// the least of all, at which letters of two lines don't touch.
    private static final double ROOMY = 1.4;
    private static final double CLOSE = 1.3;
    private static final double CLOSEST = 1.15;
    /// From the edge of the room to the middle of a line, in the same.
    private static final double HALF = 0.6;
    private static final double SMALLER = 0.98;
    private static final double HARDLY = 0.92;

    SaidLines {
        lines = List.copyOf(lines);
    }

    /// Where they would become too small to read from the back of a room, fewer of them; the first there is in any case.
    ///
    /// @param smallest how large the text is at least
    /// @param largest and at most
    static SaidLines asLargeAs(Box room, Ruler ruler, List<RichText> said, double smallest, double largest) {
        for (int count = said.size(); count > 0; count--) {
            List<RichText> some = said.subList(0, count);
            Optional<SaidLines> large = sizes(smallest, largest).mapToObj(size -> of(room, ruler, some, size))
                    .filter(fitting -> fitting.pitch >= CLOSE * fitting.size).findFirst();
            if (large.isPresent()) {
                return large.get().orWithoutALine(smallest, size -> of(room, ruler, some, size));
            }
            SaidLines small = of(room, ruler, some, smallest);
            if (count == 1 || small.pitch >= CLOSEST * smallest) {
                return small;
            }
        }
        return new SaidLines(List.of(), smallest, smallest);
    }

    private static DoubleStream sizes(double smallest, double largest) {
        return DoubleStream.iterate(largest, size -> size > smallest, size -> size * SMALLER);
    }

    /// Hardly smaller where that saves a line, mostly one with a single word.
    private SaidLines orWithoutALine(double smallest, DoubleFunction<SaidLines> made) {
        return sizes(Math.max(smallest, HARDLY * size), size).mapToObj(made)
                .filter(fewer -> fewer.lines.size() < lines.size()).findFirst().orElse(this);
    }

    private static SaidLines of(Box room, Ruler ruler, List<RichText> said, double size) {
        List<RichText> lines = said.stream()
                .flatMap(sentence -> Wrap.lines(sentence, ruler, size, room.width()).stream()).toList();
        double tight = (room.height() - 2 * HALF * size) / Math.max(1, lines.size() - 1);
        return new SaidLines(lines, size, Math.min(ROOMY * size, tight));
    }

    void paint(Page page, Box room) {
        double y = room.top() + HALF * size;
        for (RichText line : lines) {
            page.text(line, size, room.left(), y, Page.Align.LEFT);
            y += pitch;
        }
    }
}
