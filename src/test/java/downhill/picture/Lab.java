package downhill.picture;

/// A colour of CIELAB: as far from others as it looks, nearly.
///
/// @param l its lightness, 0 to 100
/// @param a from green to red
/// @param b from blue to yellow
record Lab(double l, double a, double b) {

    private static final double FAR = Math.pow(25, 7);

    /// The difference ΔE₀₀ of CIEDE2000, with all weights 1; see Sharma, Wu, Dalal: *The CIEDE2000 Color-Difference Formula*
    /// (Color Research and Application 30, 2005), whose names the variables have.
    double difference(Lab other) {
        double meanChroma = (Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + FAR)));
        double a1 = (1 + g) * a;
        double a2 = (1 + g) * other.a;
        double c1 = Math.hypot(a1, b);
        double c2 = Math.hypot(a2, other.b);
        double h1 = hue(a1, b);
        double h2 = hue(a2, other.b);
        double deltaL = other.l - l;
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin(turn(h1, h2, c1 * c2) / 2);
        double meanL = (l + other.l) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = meanHue(h1, h2, c1 * c2);
        double t = 1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6)
                - 0.2 * cos(4 * meanH - 63);
        double square = (meanL - 50) * (meanL - 50);
        double sl = 1 + 0.015 * square / Math.sqrt(20 + square);
        double sc = 1 + 0.045 * meanC;
        double sh = 1 + 0.015 * meanC * t;
        double rc = 2 * Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + FAR));
        double rt = -sin(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2))) * rc;
        return Math.sqrt(Math.pow(deltaL / sl, 2) + Math.pow(deltaC / sc, 2) + Math.pow(deltaH / sh, 2)
                + rt * deltaC / sc * deltaH / sh);
    }

    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double turn(double from, double to, double chromas) {
        double turn = to - from;
        return chromas == 0 ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    private static double meanHue(double one, double other, double chromas) {
        double sum = one + other;
        return chromas == 0 ? sum : Math.abs(one - other) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
