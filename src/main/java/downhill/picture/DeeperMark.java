package downhill.picture;

import downhill.descent.DeepestValley;
import java.util.List;

/// A quiet mark over a deeper valley than the one the point lies in: a small triangle that points down to it.
final class DeeperMark {

    private DeeperMark() {
    }

    static void paint(Page page, Plane plane, DeepestValley valley, Labels labels) {
        if (!plane.across().contains(valley.w()) || !plane.value().contains(valley.loss())) {
            return;
        }
        double em = page.em();
        double x = plane.x(valley.w());
        double tip = plane.y(valley.loss()) - 0.35 * em;
        page.pen().area(Points.of(x, tip, x - 0.35 * em, tip - 0.6 * em, x + 0.35 * em, tip - 0.6 * em),
                Fill.of(Role.CURVE));
        labels.avoid(new Box(x - 0.4 * em, tip - 0.6 * em, 0.8 * em, 0.9 * em));
        labels.place(RichText.words(page.words().text("figure.deeper"), Role.CURVE), 0.92 * em, List.of(
                Labels.Spot.middle(x, tip - 1.3 * em), Labels.Spot.middle(x, tip + 1.5 * em),
                Labels.Spot.left(x + 0.7 * em, tip - 0.4 * em), Labels.Spot.right(x - 0.7 * em, tip - 0.4 * em)));
    }
}
