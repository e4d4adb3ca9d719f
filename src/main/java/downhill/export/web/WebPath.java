package downhill.export.web;

import downhill.picture.Points;

/// A path of an SVG, as short as it can be: whole units, each point by its distance from the one before, and no points where
/// a line without them looks the same.
final class WebPath {

    /// How many units there are to a pixel.
    static final int FINE = 4;

    /// How far a line may go past a point that is left out, in units: a tenth of a pixel.
    private static final double NEAR = 0.4;
    /// After so many points at the latest one is kept: what is looked through each time stays short.
    private static final int MOST_LEFT_OUT = 40;
    private static final double FAR = 1e6;

    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;
    private char last;

    private WebPath() {
    }

    /// A line through points.
    static String through(Points points) {
        WebPath path = new WebPath();
        path.move(units(points.x(0)), units(points.y(0)));
        int from = 0;
        while (from < points.size() - 1) {
            from = next(points, from);
            path.lineTo(units(points.x(from)), units(points.y(from)));
        }
        path.endSeen();
        return path.path.toString();
    }

    /// A line for each pair of points.
    static String pairs(Points pairs) {
        WebPath path = new WebPath();
        for (int index = 0; index + 1 < pairs.size(); index += 2) {
            path.move(units(pairs.x(index)), units(pairs.y(index)));
            path.lineTo(units(pairs.x(index + 1)), units(pairs.y(index + 1)));
            path.endSeen();
        }
        return path.path.toString();
    }

    static long units(double pixels) {
        return Math.round(exact(pixels));
    }

    private static double exact(double pixels) {
        return Math.clamp(FINE * pixels, -FAR, FAR);
    }

    /// The last point for which all in between may be left out. It is found from the front, so that paths that begin alike
    /// are written alike, which makes them small when they are packed.
    private static int next(Points points, int from) {
        int to = from + 1;
        while (to + 1 < points.size() && to - from < MOST_LEFT_OUT && isNear(points, from, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean isNear(Points points, int from, int to) {
        double fromX = exact(points.x(from));
        double fromY = exact(points.y(from));
        double alongX = exact(points.x(to)) - fromX;
        double alongY = exact(points.y(to)) - fromY;
        double square = alongX * alongX + alongY * alongY;
        for (int index = from + 1; index < to; index++) {
            double offX = exact(points.x(index)) - fromX;
            double offY = exact(points.y(index)) - fromY;
            double part = square > 0 ? Math.clamp((offX * alongX + offY * alongY) / square, 0, 1) : 0;
            double besideX = offX - part * alongX;
            double besideY = offY - part * alongY;
            if (besideX * besideX + besideY * besideY > NEAR * NEAR) {
                return false;
            }
        }
        return true;
    }

    /// A line of no length is one, too: its ends are seen.
    private void endSeen() {
        if (last == 'M') {
            path.append("h0");
            last = 'h';
        }
    }

    private void move(long toX, long toY) {
        if (!path.isEmpty() && toX == x && toY == y) {
            return;
        }
        path.append('M').append(toX).append(' ').append(toY);
        x = toX;
        y = toY;
        last = 'M';
    }

    private void lineTo(long toX, long toY) {
        long overX = toX - x;
        long overY = toY - y;
        if (overX == 0 && overY == 0) {
            return;
        }
        if (overY == 0) {
            path.append('h').append(overX);
            last = 'h';
        } else if (overX == 0) {
            path.append('v').append(overY);
            last = 'v';
        } else {
            path.append(last != 'l' ? "l" : overX < 0 ? "" : " ").append(overX).append(overY < 0 ? "" : " ").append(overY);
            last = 'l';
        }
        x = toX;
        y = toY;
    }
}
