package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// The lengths to compare in one step, as bars: promised and delivered, δw and |δL/δw|.
public final class Bars {

    private static final double ROW = 1.75;
    /// The room for the names of the bars, in ems, unless they are longer.
    private static final double LABELS = 5.2;
    /// What is only rounding is no number to read.
    private static final String NONE = "≈ 0";

    private final Page page;
    private final Box box;

    private Bars(Page page, Box box) {
        this.page = page;
        this.box = box;
    }

    /// @param label what it is
    /// @param value how long, with its sign
    /// @param role its colour
    /// @param hatched inside hatched, or empty
    private record Bar(RichText label, double value, String text, Role role, boolean hatched) {
    }

    /// How high two bars are, in ems.
    public static double height() {
        return 2 * ROW;
    }

    /// Promised over delivered. What lowers the loss goes to the right; what raises it to the left, in the colour of a
    /// warning. What is only rounding has no length.
    public static void promises(Page page, Box box, Section section) {
        Reveal reveal = section.reveal();
        if (section.prediction().hidden() || section.hasStep() && !reveal.tellsChange()) {
            new Bars(page, box).unknown(0, "bars.promised", "bars.delivered");
            return;
        }
        if (!section.hasStep()) {
            return;
        }
        boolean isNone = Outcome.of(section).isLostInRounding();
        double promised = section.promised();
        double delivered = isNone ? 0 : section.delivered();
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(label(page, "bars.promised"), isNone ? 0 : promised, Numbers.significant(promised, 3),
                role(promised), false));
        Bars drawn = new Bars(page, box);
        if (reveal.tellsDelivered()) {
            bars.add(new Bar(label(page, "bars.delivered"), delivered * reveal.checked(),
                    told(section.delivered(), isNone), role(delivered), true));
        } else {
            drawn.unknown(1, "bars.delivered");
        }
        drawn.paint(bars, true);
    }

    /// What is told of what a frame's step delivered: how much, or about nothing where it is only rounding.
    public static String delivered(Frame frame) {
        return told(frame.run().delivered(frame.step()), Outcome.isOnlyRounding(frame));
    }

    private static String told(double delivered, boolean isNone) {
        return isNone && delivered != 0 ? NONE : Numbers.significant(delivered, 3);
    }

    /// δw over |δL/δw|.
    public static void lengths(Page page, Box box, Section section) {
        double nudge = section.nudge();
        double slope = Math.abs(section.slope());
        String name = "δ" + section.symbol();
        new Bars(page, box).paint(List.of(
                new Bar(RichText.symbol(name), nudge, Numbers.exact(nudge), Role.NUDGE, false),
                new Bar(RichText.symbol("|δL/" + name + "|"), slope, Numbers.significant(slope, 3), Role.SLOPE, false)),
                false);
    }

    /// Names without bars: what is not to be told yet.
    private void unknown(int from, String... keys) {
        double em = page.em();
        for (int index = 0; index < keys.length; index++) {
            double middle = box.top() + (from + index + 0.5) * ROW * em;
            page.text(label(page, keys[index]), 0.95 * em, box.left(), middle, Page.Align.LEFT);
            page.text(RichText.strong("?", Role.GUESS), 0.95 * em, box.left() + labels(page), middle, Page.Align.LEFT);
        }
    }

    /// How wide the column of the names is, with what keeps it from the bars: the same for all bars of a card.
    static double labels(Page page) {
        double size = 0.95 * page.em();
        double longest = Math.max(page.ruler().width(label(page, "bars.promised"), size),
                page.ruler().width(label(page, "bars.delivered"), size));
        return Math.max(LABELS * page.em(), longest + 0.5 * page.em());
    }

    private static RichText label(Page page, String key) {
        return RichText.words(page.words().text(key), Role.DIM);
    }

    private static Role role(double fall) {
        return fall < 0 ? Role.WARNING : Role.STEP;
    }

    /// @param outlined drawn as outlined boxes, otherwise as solid bars
    private void paint(List<Bar> bars, boolean outlined) {
        double em = page.em();
        double labels = labels(page);
        double texts = bars.stream()
                .mapToDouble(bar -> page.ruler().width(RichText.strong(bar.text, Role.TEXT), 0.95 * em)).max().orElse(0);
        boolean both = bars.stream().anyMatch(bar -> bar.value < 0);
        double room = box.width() - labels - texts - 1.2 * em;
        double longest = bars.stream().mapToDouble(bar -> Math.abs(bar.value))
                .filter(Double::isFinite).max().orElse(0);
        double zero = box.left() + labels + (both ? room / 2 : 0);
        double scale = longest == 0 ? 0 : (both ? room / 2 : room) / longest;
        for (int index = 0; index < bars.size(); index++) {
            bar(bars.get(index), box.top() + (index + 0.5) * ROW * em, zero, scale, outlined);
        }
        if (both) {
            page.pen().line(zero, box.top(), zero, box.top() + bars.size() * ROW * em, page.stroke(Role.DIM, 1));
        }
    }

    private void bar(Bar bar, double middle, double zero, double scale, boolean outlined) {
        double em = page.em();
        page.text(bar.label, 0.95 * em, box.left(), middle, Page.Align.LEFT);
        double length = bar.value * scale;
        double half = (outlined ? 0.62 : 0.32) * em;
        Box shape = new Box(Math.min(zero, zero + length), middle - half, Math.abs(length), 2 * half);
        if (!outlined) {
            page.pen().box(shape, Fill.of(bar.role));
        } else if (shape.width() > 0) {
            if (bar.hatched) {
                page.pen().box(shape, Fill.of(bar.role).faded(0.08));
                page.pen().segments(Hatch.rising(Points.of(shape.left(), shape.top(), shape.right(), shape.top(),
                        shape.right(), shape.bottom(), shape.left(), shape.bottom()), page.unit(6)),
                        page.stroke(bar.role, 1.2));
            }
            page.pen().frame(shape, page.stroke(bar.role, 1.5));
        }
        RichText text = RichText.strong(bar.text, bar.role == Role.STEP ? Role.TEXT : bar.role);
        double x = Math.max(zero, zero + length) + 0.5 * em;
        page.text(text, 0.95 * em, x, middle, Page.Align.LEFT);
    }
}
