package downhill.picture;

import downhill.descent.race.Race;

/// What stands above the losses of several runs where there is no list of them: what is drawn, and which run is which.
public final class RaceHeading {

    private static final double SIZE = 1.1;
    private static final double GAP = 1.6;

    private RaceHeading() {
    }

    /// Draws it in one line from the left edge of a box.
    public static void paint(Page page, Box line, RaceFrame frame) {
        double em = page.em();
        double y = line.middleY();
        String key = frame.comparison().race() == Race.SAME_WORK ? "chart.title.gradients" : "losses.chart";
        double x = page.text(RichText.strong(page.words().text(key), Role.TEXT), SIZE * em, line.left(), y,
                Page.Align.LEFT).right() + GAP * em;
        for (int lane : frame.drawn().stream().sorted().toList()) {
            frame.mark(lane).paint(page, x, y, page.unit(5.6));
            x = page.text(RichText.words(Integer.toString(lane + 1), Role.TEXT), em, x + 0.8 * em, y, Page.Align.LEFT)
                    .right() + GAP * em;
        }
    }
}
