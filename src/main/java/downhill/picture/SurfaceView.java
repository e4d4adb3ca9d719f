package downhill.picture;

/// How a place of the space over the plane of two weights lies on the page: seen from far away, so that parallels stay
/// parallel.
///
/// The rectangle of the plane is a square from −1 to 1, and heights from 0 to 1 stand on it.
///
/// @param turn how it is turned
/// @param middleX where the middle of the space is on the page
/// @param middleY where the middle of the space is on the page
/// @param scale how long a side of half the square is on the page
record SurfaceView(Turn turn, double middleX, double middleY, double scale) {

    /// How high the height 1 is, where half a side of the square is 1.
    static final double HIGH = 0.95;

    /// As large as fits into a box however it is turned.
    static SurfaceView in(Box box, Turn turn) {
        return new SurfaceView(turn, box.middleX(), box.middleY(), Math.min(box.width() / 2.95, box.height() / 2.55));
    }

    double x(double u, double v) {
        return middleX + scale * (u * cos() - v * sin());
    }

    double y(double u, double v, double height) {
        return middleY - scale * (away(u, v) * sinPitch() + HIGH * (height - 0.5) * cosPitch());
    }

    /// How far a place is away from the viewer, along the ground.
    double away(double u, double v) {
        return u * sin() + v * cos();
    }

    /// How much higher than a place its line of sight is, one nearer to the viewer along the ground.
    double rise() {
        return Math.tan(Math.toRadians(turn.pitch())) / HIGH;
    }

    /// The way to the viewer along the ground, one long.
    double towardsU() {
        return -sin();
    }

    double towardsV() {
        return -cos();
    }

    private double sin() {
        return Math.sin(Math.toRadians(turn.yaw()));
    }

    private double cos() {
        return Math.cos(Math.toRadians(turn.yaw()));
    }

    double sinPitch() {
        return Math.sin(Math.toRadians(turn.pitch()));
    }

    double cosPitch() {
        return Math.cos(Math.toRadians(turn.pitch()));
    }
}
