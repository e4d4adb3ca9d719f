package downhill.picture;

/// An arrow along one of the axes: a shaft and a head.
final class Arrow {

    private Arrow() {
    }

    /// @param role its colour
    /// @param pixels its thickness where text is 13 high
    static void paint(Page page, double fromX, double fromY, double toX, double toY, Role role, double pixels) {
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
        page.pen().line(fromX, fromY, neckX, neckY, page.stroke(role, pixels));
        page.pen().area(Points.of(toX, toY, neckX - alongY * half, neckY + alongX * half,
                neckX + alongY * half, neckY - alongX * half), Fill.of(role));
    }
}
