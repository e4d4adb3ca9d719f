package downhill.export.web;

import downhill.picture.Box;
import downhill.picture.MapFigure;
import downhill.picture.MapPicture;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.RaceChart;
import downhill.picture.RaceFigure;
import downhill.picture.RaceFrame;
import downhill.picture.RaceHeading;
import downhill.picture.RacePlane;
import downhill.picture.RateScale;
import downhill.picture.Sheet;
import java.util.Optional;

/// The figures of several runs below each other: the curve or the map, of one weight also what comes of every start at every
/// rate, and their losses.
///
/// @param frame the moment
/// @param logarithmic whether losses are on a logarithmic scale
/// @param rates the rates of the map of ends, if that is to be seen below the curve
/// @param ends what is known of it
public record StackedRace(RaceFrame frame, boolean logarithmic, Optional<RateScale> rates, Optional<MapPicture> ends)
        implements Painting {

    private static final int FIGURE = 380;
    private static final int CURVE_AND_MAP = 2 * FIGURE - 60;
    private static final int CHART = 260;
    /// How high the losses' heading is, and where it begins, in ems.
    private static final double HEADING = 2;
    private static final double HEADING_LEFT = 4.6;

    /// Without the map of ends.
    public StackedRace(RaceFrame frame, boolean logarithmic) {
        this(frame, logarithmic, Optional.empty(), Optional.empty());
    }

    /// How high they are without the map of ends, in pixels.
    public static int height() {
        return FIGURE + CHART;
    }

    /// How high these are.
    public int tall() {
        return upper() + CHART;
    }

    private int upper() {
        return rates.isPresent() ? CURVE_AND_MAP : FIGURE;
    }

    @Override
    public void paint(Page page, Box box) {
        if (frame.view().bias().isPresent()) {
            RacePlane.paint(page, new Box(0, 0, StackedFrame.WIDTH, FIGURE), frame);
        } else {
            // The upper of two figures, whose lower one is seen only where it is the map.
            Sheet sheet = Sheet.of(new Box(0, 0, StackedFrame.WIDTH, CURVE_AND_MAP), frame.view(), page.em());
            RaceFigure.paint(page, sheet.loss(), frame);
            rates.ifPresent(scale -> MapFigure.paintPrinted(page, sheet, scale, frame, ends));
        }
        Box chart = new Box(0, upper(), StackedFrame.WIDTH, CHART);
        if (rates.isEmpty()) {
            RaceChart.paint(page, chart, frame, logarithmic);
            return;
        }
        // Below a map nothing else says what these are.
        double high = HEADING * page.em();
        RaceHeading.paint(page, new Box(HEADING_LEFT * page.em(), chart.top(), chart.width(), high), frame);
        RaceChart.paint(page, new Box(0, chart.top() + high, chart.width(), chart.height() - high), frame, logarithmic);
    }
}
