package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// A map of a loss of two weights, ready to be painted: its levels, the bands between them, and the lines. Immutable.
///
/// @param field the values that it was made from
/// @param levels the levels of its lines
/// @param bands the bands as cells, the highest b above
/// @param lines the level lines, in the plane
public record ContourMap(LossField field, ContourLevels levels, Raster bands, List<LevelLine> lines) {

    public ContourMap {
        lines = List.copyOf(lines);
    }

    /// Takes some milliseconds.
    ///
    /// @param columns how many cells the bands are to have from left to right: more than the field makes their edges smooth
    /// @param rows how many from bottom to top
    public static ContourMap of(LossField field, int columns, int rows) {
        ContourLevels levels = ContourLevels.of(field);
        return new ContourMap(field, levels, bands(field, levels, columns, rows), LevelLines.of(field, levels));
    }

    /// What the map is filled with, from the lowest band to the highest; last the card, where there is no value.
    private static List<Fill> palette(ContourLevels levels) {
        List<Fill> palette = new ArrayList<>();
        for (int band = 0; band <= levels.size(); band++) {
            palette.add(Fill.of(levels.role(band)));
        }
        palette.add(Fill.of(Role.CARD));
        return palette;
    }

    private static Raster bands(LossField field, ContourLevels levels, int columns, int rows) {
        int hole = levels.size() + 1;
        int[] cells = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            double up = (rows - row - 0.5) / rows * (field.rows() - 1);
            for (int column = 0; column < columns; column++) {
                double value = field.between((column + 0.5) / columns * (field.columns() - 1), up);
                cells[row * columns + column] = Double.isNaN(value) ? hole : levels.band(value);
            }
        }
        return Raster.of(columns, rows, palette(levels), cells);
    }
}
