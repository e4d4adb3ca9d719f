package downhill.export.web;

import downhill.descent.Coordinate;
import downhill.picture.Box;
import downhill.picture.Frame;
import downhill.picture.Halves;
import downhill.picture.LedgerChart;
import downhill.picture.LossChart;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.PlaneFigures;
import downhill.picture.PlaneSheet;
import downhill.picture.TwoFigures;
import java.util.OptionalInt;

/// One run's figures below each other, as narrow as a page for a phone.
///
/// @param frame the moment
/// @param losses what of the losses is there below the figures
public record StackedFrame(Frame frame, Losses losses) implements Painting {

    /// How wide figures on pages are, in pixels.
    public static final int WIDTH = 560;

    private static final int FIGURES = 580;
    private static final int MAP = 420;
    private static final int SLICES = 270;
    private static final int DATA = 300;
    private static final int CHART = 230;

    /// What of the losses is shown.
    public enum Losses { NONE, CHART, LOGARITHMIC, LEDGER }

    private boolean isPlane() {
        return frame.weights() == 2;
    }

    /// Where the map of two weights is.
    public Box map() {
        return new Box(0, 0, WIDTH, MAP);
    }

    /// Where the two figures of one weight are.
    public Box figures() {
        return new Box(0, 0, WIDTH, FIGURES);
    }

    private Box data() {
        return frame.hasData() ? new Box(0, isPlane() ? MAP + SLICES : FIGURES, WIDTH, DATA) : new Box(WIDTH, 0, 0, 0);
    }

    private int upper() {
        return (isPlane() ? MAP + SLICES : FIGURES) + (frame.hasData() ? DATA : 0);
    }

    /// How high they are, in pixels.
    public int height() {
        return upper() + (losses == Losses.NONE ? 0 : CHART);
    }

    @Override
    public void paint(Page page, Box box) {
        if (isPlane()) {
            PlaneFigures.paint(page, new PlaneSheet(map(), data(), new Box(0, MAP, WIDTH, SLICES), page.em()), frame);
        } else {
            TwoFigures.paint(page, figures(), frame.section(Coordinate.W));
            new Halves(figures(), data()).paintData(page, frame, OptionalInt.empty());
        }
        Box chart = new Box(0, upper(), WIDTH, CHART);
        switch (losses) {
            case NONE -> { }
            case CHART -> LossChart.paint(page, chart, frame, false);
            case LOGARITHMIC -> LossChart.paint(page, chart, frame, true);
            case LEDGER -> LedgerChart.paint(page, chart, frame, OptionalInt.empty());
        }
    }
}
