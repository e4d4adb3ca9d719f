package downhill.picture;

import java.util.List;

/// Marks at the edge of the loss figure where a run has left the view: how many steps, and how far they go.
final class Outside {

    private final Page page;
    private final Plane plane;
    private final Track track;
    private final int last;

    private Outside(Page page, Plane plane, Section section) {
        this.page = page;
        this.plane = plane;
        this.track = section.track();
        this.last = section.lastDrawn();
    }

    static void paint(Page page, Plane plane, Section section, Labels labels) {
        Outside outside = new Outside(page, plane, section);
        outside.side(labels, false);
        outside.side(labels, true);
        outside.above();
    }

    private void side(Labels labels, boolean right) {
        int count = 0;
        double farthest = right ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (int row = 0; row <= last; row++) {
            double at = track.at(row);
            if (right ? at > plane.across().high() : at < plane.across().low()) {
                count++;
                farthest = right ? Math.max(farthest, at) : Math.min(farthest, at);
            }
        }
        if (count == 0) {
            return;
        }
        double em = page.em();
        Box box = plane.box();
        double y = box.top() + 0.42 * box.height();
        double tip = right ? box.right() : box.left();
        double back = tip + (right ? -0.7 : 0.7) * em;
        page.pen().area(Points.of(tip, y, back, y - 0.45 * em, back, y + 0.45 * em), Fill.of(Role.PATH));
        String key = count == 1 ? "outside.one" : "outside.many";
        RichText text = RichText.strong(page.words().text(key, count) + " ", Role.TEXT)
                .plus(RichText.symbol(track.coordinate().symbol(), Role.TEXT))
                .plus(RichText.strong(" = " + Numbers.significant(farthest, 3) + " ", Role.TEXT));
        double x = back + (right ? -0.4 : 0.4) * em;
        labels.place(text, 0.92 * em, List.of(new Labels.Spot(x, y, right ? Page.Align.RIGHT : Page.Align.LEFT),
                new Labels.Spot(x, y + 1.6 * em, right ? Page.Align.RIGHT : Page.Align.LEFT),
                new Labels.Spot(x, y - 1.6 * em, right ? Page.Align.RIGHT : Page.Align.LEFT)));
    }

    /// A small triangle at the upper or lower edge over every point that is neither left nor right of what is seen, but too
    /// high or low.
    private void above() {
        double lastX = Double.NaN;
        double em = page.em();
        for (int row = 0; row <= last; row++) {
            double at = track.at(row);
            double loss = track.loss(row);
            boolean up = loss > plane.value().high();
            if (plane.across().contains(at) && (up || loss < plane.value().low())) {
                double x = plane.x(at);
                if (!(Math.abs(x - lastX) < 0.3 * em)) {
                    double tip = up ? plane.box().top() : plane.box().bottom();
                    double back = tip + (up ? 0.55 : -0.55) * em;
                    page.pen().area(Points.of(x, tip, x - 0.35 * em, back, x + 0.35 * em, back), Fill.of(Role.PATH));
                    lastX = x;
                }
            }
        }
    }
}
