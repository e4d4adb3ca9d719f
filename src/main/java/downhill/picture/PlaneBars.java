package downhill.picture;

import downhill.descent.Coordinate;

/// Promised over delivered, of a step of two weights: the promise is the sum of both strips, and shows each one's share; the
/// delivery is what came of both together.
///
/// What lowers the loss goes to the right of zero, what raises it to the left, in the colour of a warning. What is only
/// rounding has no length.
public final class PlaneBars {

    private static final double ROW = 1.75;

    private final Page page;
    private final Box box;
    private final Frame frame;

    private PlaneBars(Page page, Box box, Frame frame) {
        this.page = page;
        this.box = box;
        this.frame = frame;
    }

    /// Draws the two bars; before it may be told, only their names.
    public static void paint(Page page, Box box, Frame frame) {
        new PlaneBars(page, box, frame).paint();
    }

    private void paint() {
        boolean isHidden = frame.isHidden() || frame.hasStep() && !frame.reveal().tellsChange();
        if (isHidden) {
            unknown(0, "bars.promised");
            unknown(1, "bars.delivered");
        } else if (frame.hasStep()) {
            bars();
        }
    }

    private void unknown(int row, String key) {
        double middle = middle(row);
        label(key, middle);
        page.text(RichText.strong("?", Role.GUESS), 0.95 * page.em(), box.left() + Bars.labels(page), middle,
                Page.Align.LEFT);
    }

    private double middle(int row) {
        return box.top() + (row + 0.5) * ROW * page.em();
    }

    private void label(String key, double middle) {
        page.text(RichText.words(page.words().text(key), Role.DIM), 0.95 * page.em(), box.left(), middle, Page.Align.LEFT);
    }

    private void bars() {
        boolean isNone = Outcome.isOnlyRounding(frame);
        double w = isNone ? 0 : frame.section(Coordinate.W).promised();
        double b = isNone ? 0 : frame.section(Coordinate.B).promised();
        double promised = frame.run().promised(frame.step());
        double delivered = isNone ? 0 : frame.run().delivered(frame.step());
        String promisedText = Numbers.significant(promised, 3);
        String deliveredText = Bars.delivered(frame);
        double texts = Math.max(width(promisedText), width(deliveredText));
        double left = -Math.min(0, Math.min(Math.min(w, 0) + Math.min(b, 0), delivered));
        double right = Math.max(0, Math.max(Math.max(w, 0) + Math.max(b, 0), delivered));
        double room = box.width() - Bars.labels(page) - texts - 1.2 * page.em();
        double scale = left + right > 0 && Double.isFinite(left + right) ? room / (left + right) : 0;
        double zero = box.left() + Bars.labels(page) + left * scale;
        label("bars.promised", middle(0));
        double end = parts(zero, scale, w, b);
        text(promisedText, promised, Math.max(end, zero), middle(0));
        if (frame.reveal().tellsDelivered()) {
            label("bars.delivered", middle(1));
            double length = delivered * scale * frame.reveal().checked();
            part(zero, length, middle(1), "", true);
            text(deliveredText, delivered, zero + Math.max(0, length), middle(1));
        } else {
            unknown(1, "bars.delivered");
        }
        if (left > 0) {
            page.pen().line(zero, box.top(), zero, middle(1) + ROW * page.em() / 2, page.stroke(Role.DIM, 1));
        }
    }

    /// Both shares side by side; one that raises the loss on the other side of zero.
    ///
    /// @return where they end on the right
    private double parts(double zero, double scale, double w, double b) {
        double rightEnd = zero;
        double leftEnd = zero;
        double[] shares = {w * scale, b * scale};
        for (Coordinate coordinate : Coordinate.values()) {
            double length = shares[coordinate.ordinal()];
            double from = length < 0 ? leftEnd : rightEnd;
            part(from, length, middle(0), coordinate.symbol(), false);
            if (length < 0) {
                leftEnd += length;
            } else {
                rightEnd += length;
            }
        }
        return rightEnd;
    }

    private void part(double from, double length, double middle, String name, boolean hatched) {
        if (length == 0) {
            return;
        }
        double half = 0.62 * page.em();
        Role role = length < 0 ? Role.WARNING : Role.STEP;
        Box shape = new Box(Math.min(from, from + length), middle - half, Math.abs(length), 2 * half);
        page.pen().box(shape, Fill.of(role).faded(0.08));
        if (hatched) {
            page.pen().segments(Hatch.rising(Points.of(shape.left(), shape.top(), shape.right(), shape.top(), shape.right(),
                    shape.bottom(), shape.left(), shape.bottom()), page.unit(6)), page.stroke(role, 1.1));
        }
        page.pen().frame(shape, page.stroke(role, 1.5));
        RichText symbol = RichText.symbol(name, role);
        if (!name.isEmpty() && shape.width() > page.ruler().width(symbol, page.em()) + 0.4 * page.em()) {
            page.text(symbol, page.em(), shape.middleX(), middle, Page.Align.MIDDLE);
        }
    }

    private double width(String text) {
        return page.ruler().width(RichText.strong(text, Role.TEXT), 0.95 * page.em());
    }

    private void text(String text, double fall, double x, double middle) {
        page.text(RichText.strong(text, fall < 0 ? Role.WARNING : Role.TEXT), 0.95 * page.em(), x + 0.5 * page.em(), middle,
                Page.Align.LEFT);
    }
}
