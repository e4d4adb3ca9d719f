package downhill.picture;

import java.util.List;

/// The tangent at the point, and what it rises by. Not while the point moves, and not before there is a slope.
final class TangentLine {

    private final Page page;
    private final Plane plane;
    private final Section section;
    private final Reveal reveal;

    TangentLine(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.section = section;
        this.reveal = section.reveal();
    }

    private boolean isDrawn() {
        return reveal.moved() == 0 && section.mode() != Mode.RATIO && Double.isFinite(section.slope());
    }

    private double reach() {
        return reveal.slope() * 0.155 * plane.box().width();
    }

    /// How the tangent rises on the page, per unit to the right.
    private double rise() {
        double right = plane.across().length() / plane.box().width();
        double up = plane.value().length() / plane.box().height();
        return section.slope() * right / up;
    }

    void paint(Labels labels) {
        if (!isDrawn()) {
            return;
        }
        double x = plane.x(section.position());
        double y = plane.y(section.loss());
        double along = reach() / Math.sqrt(1 + rise() * rise() / 4);
        page.pen().line(x - along, y + along * rise(), x + along, y - along * rise(), page.stroke(Role.SLOPE, 2.2));
        labels.avoidLine(x - along, y + along * rise(), x + along, y - along * rise());
    }

    void label(Labels labels) {
        if (!isDrawn() || reveal.slope() < 1) {
            return;
        }
        double em = page.em();
        double along = reach() / Math.sqrt(1 + rise() * rise() / 4);
        RichText text = RichText.symbol("δL/δ" + section.symbol()).plusStrong(" = " + Numbers.signed(section.slope(), 3));
        double pointX = plane.x(section.shown());
        double pointY = plane.y(section.shownLoss());
        double upX = plane.x(section.position()) + section.outward() * along;
        double upY = pointY - Math.abs(along * rise());
        double y = Math.max(upY, plane.box().top() + em);
        boolean right = section.outward() > 0;
        labels.place(text, 1.08 * em, List.of(
                right ? Labels.Spot.left(upX + 0.5 * em, y) : Labels.Spot.right(upX - 0.5 * em, y),
                right ? Labels.Spot.left(upX + 0.5 * em, y + 1.2 * em) : Labels.Spot.right(upX - 0.5 * em, y + 1.2 * em),
                right ? Labels.Spot.right(upX - 1.4 * em, y) : Labels.Spot.left(upX + 1.4 * em, y),
                Labels.Spot.middle(upX, y + 2.4 * em),
                Labels.Spot.middle(plane.x(section.position()), pointY - 3.4 * em),
                right ? Labels.Spot.right(pointX - 1.6 * em, pointY - 0.2 * em)
                        : Labels.Spot.left(pointX + 1.6 * em, pointY - 0.2 * em)));
    }
}
