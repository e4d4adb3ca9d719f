package downhill.picture;

import java.util.stream.Stream;

/// The shape and colour that one of several runs has wherever it is drawn: two signs, so that neither is needed alone.
public enum Mark {
    DISC(Role.LANE_1, "●"),
    SQUARE(Role.LANE_2, "■", -0.86, -0.86, 0.86, -0.86, 0.86, 0.86, -0.86, 0.86),
    TRIANGLE(Role.LANE_3, "▲", 0, -1.15, 1.1, 0.8, -1.1, 0.8),
    DIAMOND(Role.LANE_4, "◆", 0, -1.2, 1.2, 0, 0, 1.2, -1.2, 0),
    CROSS(Role.LANE_5, "+", plus(0.42, 1.15)),
    WEDGE(Role.LANE_6, "▼", 0, 1.15, 1.1, -0.8, -1.1, -0.8),
    STAR(Role.LANE_7, "*", star(5)),
    SALTIRE(Role.LANE_8, "×", turned(plus(0.42, 1.2)));

    private final Role role;
    private final String sign;
    /// Its corners x, y, … where its radius is 1; none for a disc.
    private final double[] corners;

    Mark(Role role, String sign, double... corners) {
        this.role = role;
        this.sign = sign;
        this.corners = corners;
    }

    /// @param number as of [downhill.descent.race.Lane#mark()]
    public static Mark of(int number) {
        return values()[number];
    }

    public Role role() {
        return role;
    }

    /// Whether a piece of text is such a sign, in its colour.
    static boolean isSign(Span span) {
        return Stream.of(values()).anyMatch(mark -> mark.role == span.role() && mark.sign.equals(span.text()));
    }

    /// The character that is most like it, of those that our typefaces have: where it stands among words.
    public String sign() {
        return sign;
    }

    /// Draws it.
    ///
    /// @param radius how large, on the page
    /// @param fill its inside
    /// @param outline its edge
    public void paint(Page page, double x, double y, double radius, Fill fill, Stroke outline) {
        if (corners.length == 0) {
            page.pen().dot(x, y, radius, fill, outline);
            return;
        }
        page.pen().area(shape(x, y, radius).build(), fill);
        if (outline.width() > 0) {
            page.pen().line(outline(x, y, radius), outline);
        }
    }

    private Points.Builder shape(double x, double y, double radius) {
        Points.Builder shape = new Points.Builder();
        for (int at = 0; at < corners.length; at += 2) {
            shape.add(x + radius * corners[at], y + radius * corners[at + 1]);
        }
        return shape;
    }

    /// Its corners with the first once more.
    private Points outline(double x, double y, double radius) {
        return shape(x, y, radius).add(x + radius * corners[0], y + radius * corners[1]).build();
    }

    /// Draws it whole, set off by an edge of the card's colour. The edge lies below the mark: over a small one, and where
    /// lines are heavy, it would leave little of it.
    public void paint(Page page, double x, double y, double radius) {
        Stroke edge = page.stroke(Role.CARD, 1.2);
        if (corners.length == 0) {
            page.pen().dot(x, y, radius, Fill.of(Role.CARD), edge);
        } else {
            page.pen().line(outline(x, y, radius), edge);
        }
        paint(page, x, y, radius, Fill.of(role), page.stroke(role, 0));
    }

    /// A cross with arms from the middle to `length`, each twice `half` wide.
    private static double[] plus(double half, double length) {
        return new double[] {-half, -length, half, -length, half, -half, length, -half, length, half, half, half,
            half, length, -half, length, -half, half, -length, half, -length, -half, -half, -half};
    }

    private static double[] turned(double[] corners) {
        double[] turned = new double[corners.length];
        double half = Math.sqrt(0.5);
        for (int at = 0; at < corners.length; at += 2) {
            turned[at] = half * (corners[at] - corners[at + 1]);
            turned[at + 1] = half * (corners[at] + corners[at + 1]);
        }
        return turned;
    }

    private static double[] star(int points) {
        double[] corners = new double[4 * points];
        for (int corner = 0; corner < 2 * points; corner++) {
            double radius = corner % 2 == 0 ? 1.3 : 0.58;
            double angle = Math.PI * corner / points;
            corners[2 * corner] = radius * Math.sin(angle);
            corners[2 * corner + 1] = -radius * Math.cos(angle);
        }
        return corners;
    }
}
