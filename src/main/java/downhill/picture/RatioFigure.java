package downhill.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What comes before the derivative: a change of w, the change of L that it makes, and how many times the one the other is.
/// Nothing here tells the slope, which the ratio comes near to as the nudge gets smaller.
final class RatioFigure {

    private static final int DIGITS = 3;

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final double change;
    private final double left;
    private final double right;

    private RatioFigure(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        change = section.along().value(section.position() + section.nudge()) - section.loss();
        left = plane.x(section.position());
        right = plane.x(section.position() + section.reveal().nudge() * section.nudge());
    }

    /// On the curve: across by the nudge, and up or down to the curve again.
    static void paintLoss(Page page, Plane plane, Section section, Labels labels) {
        RatioFigure figure = new RatioFigure(page, plane, section);
        if (figure.isTold()) {
            figure.changes(labels);
        }
    }

    /// Below: a strip as wide as the nudge whose area is the change of L, so that its height is their ratio.
    static void paintSlope(Page page, Plane plane, Section section) {
        RatioFigure figure = new RatioFigure(page, plane, section);
        if (figure.isTold()) {
            figure.strip();
        }
    }

    private boolean isTold() {
        return section.reveal().nudge() > 0 && Double.isFinite(change) && plane.across().contains(section.position());
    }

    private void changes(Labels labels) {
        double em = page.em();
        double from = plane.y(section.loss());
        double to = plane.y(section.loss() + section.reveal().nudge() * change);
        page.pen().within(plane.box(), () -> {
            page.pen().line(left, from, right, from, page.stroke(Role.NUDGE, 6));
            page.pen().line(right, from, right, to, page.stroke(Role.SLOPE, 3));
        });
        labels.avoidLine(left, from, right, from);
        labels.avoidLine(right, from, right, to);
        if (section.reveal().nudge() < 1) {
            return;
        }
        double under = change < 0 ? -1 : 1;
        labels.place(RichText.symbol("δ" + section.symbol()).plusStrong(" = " + Numbers.exact(section.nudge())), em, List.of(
                Labels.Spot.middle((left + right) / 2, from + under * 1.2 * em),
                Labels.Spot.left(left + 0.2 * em, from + under * 1.2 * em),
                Labels.Spot.left(right + 0.6 * em, from + under * 1.2 * em)));
        double middle = (from + plane.y(plane.value().clamp(section.loss() + change))) / 2;
        labels.place(RichText.symbol("δL").plusStrong(" = " + Numbers.signed(change, DIGITS)), em, List.of(
                Labels.Spot.left(right + 0.6 * em, middle), Labels.Spot.left(right + 0.6 * em, from - under * 0.7 * em),
                Labels.Spot.left(right + 0.6 * em, from), Labels.Spot.left(right + 1.6 * em, middle + under * em)));
    }

    private void strip() {
        if (section.reveal().slope() == 0) {
            return;
        }
        double em = page.em();
        double ratio = change / section.nudge();
        double zero = plane.y(0);
        double top = plane.y(plane.value().clamp(section.reveal().slope() * ratio));
        Points corners = Points.of(left, zero, left, top, right, top, right, zero);
        page.pen().within(plane.box().grown(page.unit(1)), () -> {
            page.pen().area(corners, Fill.of(Role.SLOPE_FILL));
            page.pen().line(Points.of(left, zero, left, top, right, top, right, zero, left, zero),
                    page.stroke(Role.SLOPE, 1.4));
            page.pen().line(left, zero, right, zero, page.stroke(Role.NUDGE, 6));
        });
        if (section.reveal().slope() < 1) {
            return;
        }
        Labels labels = new Labels(page, plane.box());
        labels.avoid(new Box(left, Math.min(top, zero), right - left, Math.abs(top - zero)));
        double down = ratio < 0 ? -1 : 1;
        labels.place(told(ratio), 1.08 * em, List.of(Labels.Spot.left(right + 0.7 * em, (top + zero) / 2),
                Labels.Spot.left(right + 0.7 * em, zero - down * em), Labels.Spot.right(left - 0.7 * em, (top + zero) / 2),
                Labels.Spot.right(left - 0.7 * em, zero - down * em)));
        labels.place(RichText.symbol("δ" + section.symbol()).plusStrong(" = " + Numbers.exact(section.nudge())), em, List.of(
                Labels.Spot.middle((left + right) / 2, zero + down * 1.2 * em),
                Labels.Spot.left(left, zero + down * 1.2 * em), Labels.Spot.right(right, zero + down * 1.2 * em)));
    }

    /// δL/δw = 2.25/0.5 = 4.5, with ≈ where the digits don't make it hold.
    private RichText told(double ratio) {
        String other = Numbers.readable(change, DIGITS);
        String mine = Numbers.exact(section.nudge());
        String times = Numbers.readable(ratio, DIGITS);
        boolean holds = digits(mine).flatMap(width -> digits(times).map(width::multiply))
                .flatMap(product -> digits(other).map(change -> change.compareTo(product) == 0)).orElse(false);
        return RichText.symbol("δL/δ" + section.symbol())
                .plusStrong(" = " + other + " / " + mine + (holds ? " = " : " ≈ ") + times);
    }

    private static Optional<BigDecimal> digits(String text) {
        return StripText.decimal(text.replace("−", "")).map(digits -> text.startsWith("−") ? digits.negate() : digits);
    }
}
