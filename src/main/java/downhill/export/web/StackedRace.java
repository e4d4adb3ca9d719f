package downhill.export.web;

import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.RaceChart;
import downhill.picture.RaceFigure;
import downhill.picture.RaceFrame;
import downhill.picture.RacePlane;
import downhill.picture.Sheet;

/// The figures of several runs below each other: the curve or the map, and their losses.
///
/// @param frame the moment
/// @param logarithmic whether losses are on a logarithmic scale
public record StackedRace(RaceFrame frame, boolean logarithmic) implements Painting {

    private static final int FIGURE = 380;
    private static final int CHART = 260;

    /// How high they are, in pixels.
    public static int height() {
        return FIGURE + CHART;
    }

    @Override
    public void paint(Page page, Box box) {
        if (frame.view().bias().isPresent()) {
            RacePlane.paint(page, new Box(0, 0, StackedFrame.WIDTH, FIGURE), frame);
        } else {
            // The upper of two figures, whose lower one would not be seen.
            Box both = new Box(0, 0, StackedFrame.WIDTH, 2 * FIGURE - 60);
            RaceFigure.paint(page, Sheet.of(both, frame.view(), page.em()).loss(), frame);
        }
        RaceChart.paint(page, new Box(0, FIGURE, StackedFrame.WIDTH, CHART), frame, logarithmic);
    }
}
