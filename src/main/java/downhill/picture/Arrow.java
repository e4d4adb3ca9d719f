package downhill.picture;

/// An arrow: a shaft and a head.
final class Arrow {

    private Arrow() {
    }

    /// @param role its colour
    /// @param pixels its thickness where text is 13 high
    static void paint(Page page, double fromX, double fromY, double toX, double toY, Role role, double pixels) {
        paint(page, fromX, fromY, toX, toY, role, pixels, 0);
    }

    /// The same with an edge of the card's colour around it, that sets it off from any ground.
    ///
    /// @param edge how wide the edge is where text is 13 high
    static void paint(Page page, double fromX, double fromY, double toX, double toY, Role role, double pixels,
            double edge) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length < 0.5) {
            return;
        }
        double alongX = (toX - fromX) / length;
        double alongY = (toY - fromY) / length;
        double head = Math.min(page.unit(3.4 * pixels), length);
        double half = page.unit(1.5 * pixels) * head / page.unit(3.4 * pixels);
        double neckX = toX - alongX * head;
        double neckY = toY - alongY * head;
        Points tip = Points.of(toX, toY, neckX - alongY * half, neckY + alongX * half,
                neckX + alongY * half, neckY - alongX * half);
        if (edge > 0) {
            page.pen().line(fromX, fromY, neckX, neckY, page.stroke(Role.CARD, pixels + 2 * edge));
            page.pen().line(Points.of(tip.x(1), tip.y(1), toX, toY, tip.x(2), tip.y(2), tip.x(1), tip.y(1)),
                    page.stroke(Role.CARD, 2 * edge));
        }
        page.pen().line(fromX, fromY, neckX, neckY, page.stroke(role, pixels));
        page.pen().area(tip, Fill.of(role));
    }
}
