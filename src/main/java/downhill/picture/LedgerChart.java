package downhill.picture;

import downhill.descent.Ledger;
import java.util.List;
import java.util.OptionalInt;

/// The ledger of a run: every step's strip side by side, promised over delivered, and both sums in words.
///
/// A strip is as wide as the step, |Δw|, and as high as promised/|Δw|, so its area is what was promised. With two weights
/// the step is (Δw, Δb), and |(Δw, Δb)| how long it is in the plane. The part of the strip that was delivered is hatched,
/// with its own area: lower than the strip where the promise was broken, higher where more came than promised, and hanging
/// below the axis where the loss rose. So does the promise of a step uphill.
public final class LedgerChart {

    private static final double TEXT = 0.92;
    /// The room for numbers beside the strips, in ems, with the gap between them and the strips.
    private static final double MARGIN = 2.9;
    private static final double GAP = 0.4;

    private final Page page;
    private final Ledger ledger;
    private final String length;
    private final int present;
    private final boolean ahead;
    private final double checked;
    private final LedgerScale scale;

    private LedgerChart(Page page, Box box, Frame frame) {
        this.page = page;
        ledger = frame.run().ledger();
        length = frame.weights() == 1 ? "|Δw|" : "|(Δw, Δb)|";
        present = frame.step();
        ahead = frame.prediction().ahead();
        checked = frame.reveal().checked();
        scale = LedgerScale.of(strips(page.em(), box), ledger, present);
    }

    /// Draws the ledger.
    ///
    /// @param pointed a step of which more is to be told, instead of the sums
    public static void paint(Page page, Box box, Frame frame, OptionalInt pointed) {
        double em = page.em();
        LedgerWords words = new LedgerWords(frame, page.words());
        if (frame.run().ledger().length() == 0) {
            double y = box.top() + box.height() / 2;
            for (RichText line : Wrap.lines(words.empty(), page.ruler(), em, box.width() - 2 * em)) {
                page.text(line, em, box.middleX(), y, Page.Align.MIDDLE);
                y += 1.4 * em;
            }
            return;
        }
        LedgerChart chart = new LedgerChart(page, box, frame);
        chart.paint(pointed);
        column(page, new Box(box.left(), box.top(), words(em, box) - 0.6 * em, box.height()), words.told(pointed));
    }

    /// The step that a place on the page belongs to; none in the words and where nothing moves.
    public static OptionalInt stepAt(double x, double em, Box box, Frame frame) {
        Ledger ledger = frame.run().ledger();
        if (ledger.length() == 0 || x < box.left() + words(em, box)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(LedgerScale.of(strips(em, box), ledger, frame.step()).stepAt(x));
    }

    /// How wide the words are.
    private static double words(double em, Box box) {
        return Math.min(11 * em, 0.45 * box.width());
    }

    private static Box strips(double em, Box box) {
        double left = box.left() + words(em, box) + MARGIN * em;
        return new Box(left, box.top() + 0.5 * em, Math.max(em, box.right() - 0.4 * em - left),
                Math.max(em, box.height() - 1.8 * em));
    }

    /// Lines of words below each other, as large as they fit.
    private static void column(Page page, Box room, List<RichText> texts) {
        double size = TEXT * page.em();
        List<RichText> lines = wrapped(page, room, texts, size);
        while (lines.size() * 1.26 * size > room.height() && size > 0.6 * page.em()) {
            size *= 0.96;
            lines = wrapped(page, room, texts, size);
        }
        double y = room.top() + (room.height() - 1.32 * size * (lines.size() - 1)) / 2;
        for (RichText line : lines) {
            page.text(line, size, room.left(), y, Page.Align.LEFT);
            y += 1.32 * size;
        }
    }

    private static List<RichText> wrapped(Page page, Box room, List<RichText> texts, double size) {
        return texts.stream().flatMap(text -> Wrap.lines(text, page.ruler(), size, room.width()).stream()).toList();
    }

    private void paint(OptionalInt pointed) {
        axes();
        page.pen().within(scale.plane().box().grown(page.unit(1)), () -> {
            int made = Math.min(present, scale.shown());
            new LedgerStrips(page, scale, columns(0, made)).paint(false, 1);
            if (present < scale.shown()) {
                List<LedgerColumn> now = columns(present, present + 1);
                if (ahead || checked > 0) {
                    new LedgerStrips(page, scale, now).paint(false, checked);
                }
                if (ahead) {
                    new LedgerStrips(page, scale, columns(present + 1, scale.shown())).paint(true, 1);
                }
                now.forEach(this::mark);
            }
            if (scale.cuts() && ahead) {
                cut();
            }
            pointed.ifPresent(this::point);
        });
        zero();
        if (scale.cuts()) {
            offScale();
        }
    }

    private List<LedgerColumn> columns(int from, int to) {
        return LedgerColumn.of(ledger, scale, from, to, page.unit(1.5));
    }

    /// Under the present strip, thick on the axis: so that it is found also where it is thin.
    private void mark(LedgerColumn column) {
        double middle = (column.left() + column.right()) / 2;
        double half = Math.max(column.width() / 2, page.unit(2.5));
        double y = scale.plane().y(0);
        page.pen().box(new Box(middle - half, y - page.unit(2), 2 * half, page.unit(4)), Fill.of(Role.PATH));
    }

    /// The first of the strips that don't fit, as far as it is seen.
    private void cut() {
        Plane plane = scale.plane();
        double left = plane.x(scale.edges()[scale.shown()]);
        double top = plane.y(plane.value().clamp(LedgerScale.finite(ledger.promisedHeight(scale.shown()))));
        page.pen().line(Points.of(left, plane.y(0), left, top, plane.box().right(), top),
                page.stroke(Role.STEP, 0.8));
    }

    /// How many strips don't fit: a mark at the edge, and the number in the upper corner.
    private void offScale() {
        Box box = scale.plane().box();
        double em = page.em();
        double y = box.top() + 0.6 * em;
        page.pen().area(Points.of(box.right(), y, box.right() - 0.6 * em, y - 0.4 * em, box.right() - 0.6 * em,
                y + 0.4 * em), Fill.of(Role.PATH));
        int steps = ledger.steps() - scale.shown();
        RichText text = RichText.strong(
                page.words().text(steps == 1 ? "ledger.larger.one" : "ledger.larger.many", steps), Role.TEXT);
        Box place = page.boxOf(text, 0.92 * em, box.right() - 0.9 * em, y, Page.Align.RIGHT);
        page.pen().box(place, Fill.of(Role.CARD).faded(0.8));
        page.text(text, 0.92 * em, box.right() - 0.9 * em, y, Page.Align.RIGHT);
    }

    private void point(int step) {
        columns(0, scale.shown()).stream().filter(column -> column.holds(step)).forEach(column -> {
            Plane plane = scale.plane();
            double high = Math.max(column.promised(), column.delivered());
            double low = Math.min(column.uphill(), column.rise());
            page.pen().frame(new Box(column.left(), plane.y(high), column.width(), plane.y(low) - plane.y(high)),
                    page.stroke(Role.TEXT, 1.6));
        });
    }

    private void zero() {
        Box box = scale.plane().box();
        double y = scale.plane().y(0);
        page.pen().line(box.left(), y, box.right(), y, page.stroke(Role.DIM, 1).faded(0.75));
    }

    private void axes() {
        double em = page.em();
        Plane plane = scale.plane();
        Box box = plane.box();
        int about = (int) Math.clamp(box.height() / (2.2 * em), 2, 6);
        double step = Ticks.step(plane.value().length(), about);
        List<Double> ticks = Ticks.within(plane.value(), about);
        double size = TickText.size(page, ticks.stream().map(tick -> Ticks.text(tick, step)).toList(), 0.92 * em,
                (MARGIN - GAP) * em);
        for (double tick : ticks) {
            page.pen().line(box.left(), plane.y(tick), box.right(), plane.y(tick), page.stroke(Role.GRID, 1));
            page.text(RichText.words(Ticks.text(tick, step), Role.DIM), size, box.left() - GAP * em,
                    plane.y(tick), Page.Align.RIGHT);
        }
        double bottom = box.bottom() + 0.8 * em;
        page.text(RichText.symbol(length, Role.DIM).plus(RichText.words(" " + page.words().text("ledger.way"), Role.DIM)),
                0.92 * em, box.right(), bottom, Page.Align.RIGHT);
    }
}
