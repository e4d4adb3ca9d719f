package downhill.picture;

/// Draws the cells of a surface from back to front, each in the colours of its bands and in the light that falls on it.
///
/// The light comes from the upper left of the viewer. A cell can hide only cells that are as far away as itself or farther
/// in both directions of the grid: so rows and columns are simply gone through from the far side to the near one.
final class SurfaceCells {

    /// Where the light comes from: to the right, away from the viewer, and up.
    private static final double[] LIGHT = {-0.51, -0.3, 0.806};
    /// Where a surface is seen from below it is darker.
    private static final double BELOW = -0.34;
    /// By how much of a pixel a cell reaches over those behind it, so that no seam is left between them.
    private static final double SEAM = 0.4;
    /// Light comes in so many steps from the colour to black.
    private static final double STEPS = 36;

    private final Page page;
    private final SurfaceStage stage;
    private final Relief relief;
    /// Neighbours in a row that look the same are drawn as one: the run of cells that is being collected, if there is one.
    private Fill runFill;
    private int runFrom;
    private int runTo;

    private SurfaceCells(Page page, SurfaceStage stage) {
        this.page = page;
        this.stage = stage;
        relief = stage.relief();
    }

    static void paint(Page page, SurfaceStage stage) {
        SurfaceCells cells = new SurfaceCells(page, stage);
        int lastColumn = stage.relief().columns() - 2;
        int lastRow = stage.relief().rows() - 2;
        boolean isRightNear = stage.view().towardsU() > 0;
        boolean isTopNear = stage.view().towardsV() > 0;
        for (int count = 0; count <= lastRow; count++) {
            int row = isTopNear ? count : lastRow - count;
            for (int column = 0; column <= lastColumn; column++) {
                cells.cell(isRightNear ? column : lastColumn - column, row);
            }
            cells.endRun(row);
        }
    }

    private void cell(int column, int row) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        double highest = 0;
        for (int corner = 0; corner < 4; corner++) {
            int band = relief.band(column + corner % 2, row + corner / 2);
            least = Math.min(least, band);
            most = Math.max(most, band);
            highest = Math.max(highest, relief.height(column + corner % 2, row + corner / 2));
        }
        if (Double.isNaN(highest)) {
            endRun(row);
        } else if (least == most && highest <= 1) {
            addToRun(column, row, Fill.of(relief.levels().role(least)).shaded(shade(column, row)));
        } else {
            endRun(row);
            parts(column, row, least, most);
        }
    }

    private void addToRun(int column, int row, Fill fill) {
        if (!fill.equals(runFill)) {
            endRun(row);
            runFill = fill;
            runFrom = column;
            runTo = column;
        }
        runFrom = Math.min(runFrom, column);
        runTo = Math.max(runTo, column);
    }

    private void endRun(int row) {
        if (runFill != null) {
            page.pen().area(SurfacePatch.of(stage, runFrom, runTo, row).corners(SEAM), runFill);
            runFill = null;
        }
    }

    /// Draws a cell of several bands, or one that is cut off.
    private void parts(int column, int row, int least, int most) {
        SurfacePatch whole = SurfacePatch.of(stage, column, column, row).below(relief.scale().highest());
        ContourLevels levels = relief.levels();
        double shade = shade(column, row);
        for (int band = least; band <= most; band++) {
            SurfacePatch part = band > least ? whole.above(levels.level(band - 1)) : whole;
            Points corners = (band < most ? part.below(levels.level(band)) : part).corners(SEAM);
            if (corners.size() > 2) {
                page.pen().area(corners, Fill.of(levels.role(band)).shaded(shade));
            }
        }
    }

    private double shade(int column, int row) {
        double lowerLeft = relief.height(column, row);
        double lowerRight = relief.height(column + 1, row);
        double upperLeft = relief.height(column, row + 1);
        double upperRight = relief.height(column + 1, row + 1);
        double alongU = SurfaceView.HIGH * (lowerRight - lowerLeft + upperRight - upperLeft) / 4 * (relief.columns() - 1);
        double alongV = SurfaceView.HIGH * (upperLeft - lowerLeft + upperRight - lowerRight) / 4 * (relief.rows() - 1);
        SurfaceView view = stage.view();
        double right = alongU * -view.towardsV() - alongV * -view.towardsU();
        double away = alongU * -view.towardsU() + alongV * -view.towardsV();
        double length = Math.sqrt(1 + right * right + away * away);
        double light = (-right * LIGHT[0] - away * LIGHT[1] + LIGHT[2]) / length - LIGHT[2];
        double shade = !view.isSeenFromAbove(away) ? BELOW + 0.12 * light : light > 0 ? 0.8 * light : 0.42 * light;
        return Math.rint(Math.clamp(shade, -0.7, 0.3) * STEPS) / STEPS;
    }
}
