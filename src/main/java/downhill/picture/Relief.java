package downhill.picture;

import java.util.Arrays;
import java.util.List;

/// A loss of two weights as a surface, ready to be turned: on a coarse grid its heights, its bands and its level lines.
/// Immutable. Its places are counted in columns and rows of the grid.
public final class Relief {

    private final LossField field;
    private final ContourLevels levels;
    private final HeightScale scale;
    private final List<LevelLine> lines;
    private final double[] heights;
    private final int[] bands;

    private Relief(LossField field, ContourLevels levels, HeightScale scale) {
        this.field = field;
        this.levels = levels;
        this.scale = scale;
        lines = LevelLines.of(field, levels);
        heights = new double[field.columns() * field.rows()];
        bands = new int[heights.length];
        Arrays.setAll(heights, place -> scale.height(value(place)));
        Arrays.setAll(bands, place -> levels.band(value(place)));
    }

    /// The surface over a map's field, with the map's levels: so both have the same bands.
    ///
    /// @param cells how many cells a side has; 60 look smooth, and can be turned by hand
    public static Relief of(ContourMap map, int cells) {
        return new Relief(map.field().sampled(cells + 1, cells + 1), map.levels(), HeightScale.of(map.field()));
    }

    private double value(int place) {
        return field.value(place % field.columns(), place / field.columns());
    }

    public HeightScale scale() {
        return scale;
    }

    ContourLevels levels() {
        return levels;
    }

    LossField field() {
        return field;
    }

    List<LevelLine> lines() {
        return lines;
    }

    int columns() {
        return field.columns();
    }

    int rows() {
        return field.rows();
    }

    /// Above 1 where it is to be cut off, NaN where there is a hole.
    double height(int column, int row) {
        return heights[row * field.columns() + column];
    }

    int band(int column, int row) {
        return bands[row * field.columns() + column];
    }

    /// The height between the four that are known around a place, at most 1; NaN beyond the edges and in a hole.
    double heightAt(double across, double up) {
        return Math.min(1, wholeHeightAt(across, up));
    }

    /// The same where the surface would go on beyond where it is cut off.
    double wholeHeightAt(double across, double up) {
        if (!(across >= 0 && across <= columns() - 1 && up >= 0 && up <= rows() - 1)) {
            return Double.NaN;
        }
        int column = Math.min((int) across, columns() - 2);
        int row = Math.min((int) up, rows() - 2);
        double right = across - column;
        double low = height(column, row) + right * (height(column + 1, row) - height(column, row));
        double high = height(column, row + 1) + right * (height(column + 1, row + 1) - height(column, row + 1));
        return low + (up - row) * (high - low);
    }

    /// Where a weight lies among the columns.
    double column(double w) {
        return (w - field.w().low()) / field.w().length() * (columns() - 1);
    }

    /// Where a bias lies among the rows.
    double row(double b) {
        return (b - field.b().low()) / field.b().length() * (rows() - 1);
    }

    /// The same place in the square from −1 to 1.
    double u(double across) {
        return 2 * across / (columns() - 1) - 1;
    }

    double v(double up) {
        return 2 * up / (rows() - 1) - 1;
    }
}
