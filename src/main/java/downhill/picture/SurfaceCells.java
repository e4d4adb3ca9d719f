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
    private static final double STEPS = 40;

    private final Page page;
    private final Stage stage;
    private final Relief relief;

    private SurfaceCells(Page page, Stage stage) {
        this.page = page;
        this.stage = stage;
        relief = stage.relief();
    }

    static void paint(Page page, Stage stage) {
        SurfaceCells cells = new SurfaceCells(page, stage);
        int lastColumn = stage.relief().columns() - 2;
        int lastRow = stage.relief().rows() - 2;
        for (int row = 0; row <= lastRow; row++) {
            for (int column = 0; column <= lastColumn; column++) {
                cells.paint(isRightNear(stage) ? column : lastColumn - column,
                        isTopNear(stage) ? row : lastRow - row);
            }
        }
    }

    /// Whether the columns come nearer to the viewer as they are counted.
    private static boolean isRightNear(Stage stage) {
        return stage.view().towardsU() > 0;
    }

    private static boolean isTopNear(Stage stage) {
        return stage.view().towardsV() > 0;
    }

    private void paint(int column, int row) {
        SurfacePatch whole = SurfacePatch.of(stage, column, row).below(relief.scale().highest());
        if (whole.isEmpty()) {
            return;
        }
        double shade = shade(column, row);
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int corner = 0; corner < 4; corner++) {
            int band = relief.band(column + corner % 2, row + corner / 2);
            least = Math.min(least, band);
            most = Math.max(most, band);
        }
        ContourLevels levels = relief.levels();
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
        boolean isFromBelow = away * view.cosPitch() + view.sinPitch() < 0;
        double shade = isFromBelow ? BELOW + 0.12 * light : light > 0 ? 0.8 * light : 0.42 * light;
        return Math.rint(Math.clamp(shade, -0.7, 0.3) * STEPS) / STEPS;
    }
}
