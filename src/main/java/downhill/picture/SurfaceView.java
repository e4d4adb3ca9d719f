package downhill.picture;

/// How a place of the space over the plane of two weights lies on the page: seen from far away, so that parallels stay
/// parallel. Immutable.
///
/// The rectangle of the plane is a square from −1 to 1, and heights from 0 to 1 stand on it.
final class SurfaceView {

    /// How high the height 1 is, where half a side of the square is 1.
    static final double HIGH = 0.95;

    private final Turn turn;
    private final double middleX;
    private final double middleY;
    private final double scale;
    private final double sine;
    private final double cosine;
    private final double sineOfPitch;
    private final double cosineOfPitch;

    private SurfaceView(Turn turn, double middleX, double middleY, double scale) {
        this.turn = turn;
        this.middleX = middleX;
        this.middleY = middleY;
        this.scale = scale;
        sine = Math.sin(Math.toRadians(turn.yaw()));
        cosine = Math.cos(Math.toRadians(turn.yaw()));
        sineOfPitch = Math.sin(Math.toRadians(turn.pitch()));
        cosineOfPitch = Math.cos(Math.toRadians(turn.pitch()));
    }

    /// As large as fits into a box however it is turned.
    static SurfaceView in(Box box, Turn turn) {
        return new SurfaceView(turn, box.middleX(), box.middleY(), Math.min(box.width() / 2.95, box.height() / 2.55));
    }

    Turn turn() {
        return turn;
    }

    /// Where the middle of the space is on the page.
    double middleX() {
        return middleX;
    }

    double middleY() {
        return middleY;
    }

    /// How long half a side of the square is on the page.
    double scale() {
        return scale;
    }

    double x(double u, double v) {
        return middleX + scale * (u * cosine - v * sine);
    }

    double y(double u, double v, double height) {
        return middleY - scale * ((u * sine + v * cosine) * sineOfPitch + HIGH * (height - 0.5) * cosineOfPitch);
    }

    /// How much higher than a place its line of sight is, one nearer to the viewer along the ground.
    double rise() {
        return sineOfPitch / cosineOfPitch / HIGH;
    }

    /// The way to the viewer along the ground, one long.
    double towardsU() {
        return -sine;
    }

    double towardsV() {
        return -cosine;
    }

    /// Whether the upper side of the surface is seen where it rises so steeply, away from the viewer.
    boolean isSeenFromAbove(double away) {
        return sineOfPitch + away * cosineOfPitch > 0;
    }
}
