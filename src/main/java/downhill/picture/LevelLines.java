package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// Finds the level lines of a field by marching squares: in every cell of the grid a line runs straight from one edge to
/// another, and where it could run in two ways the middle of the cell decides. Pieces that meet are joined.
final class LevelLines {

    private final LossField field;
    private final ContourLevels levels;
    private final LevelPieces[] pieces;

    private LevelLines(LossField field, ContourLevels levels) {
        this.field = field;
        this.levels = levels;
        pieces = new LevelPieces[levels.size()];
        for (int index = 0; index < pieces.length; index++) {
            pieces[index] = new LevelPieces(field, levels.level(index));
        }
    }

    /// All lines, those of the lowest level first.
    static List<LevelLine> of(LossField field, ContourLevels levels) {
        LevelLines lines = new LevelLines(field, levels);
        lines.march();
        List<LevelLine> all = new ArrayList<>();
        for (LevelPieces one : lines.pieces) {
            all.addAll(one.joined());
        }
        return List.copyOf(all);
    }

    private void march() {
        int[] lower = new int[field.columns()];
        int[] upper = bands(0);
        for (int row = 0; row + 1 < field.rows(); row++) {
            lower = upper;
            upper = bands(row + 1);
            for (int column = 0; column + 1 < field.columns(); column++) {
                int least = Math.min(Math.min(lower[column], lower[column + 1]), Math.min(upper[column], upper[column + 1]));
                int most = Math.max(Math.max(lower[column], lower[column + 1]), Math.max(upper[column], upper[column + 1]));
                for (int level = least; least >= 0 && level < most; level++) {
                    pieces[level].cell(column, row);
                }
            }
        }
    }

    /// The bands of a row's values; −1 where there is none.
    private int[] bands(int row) {
        int[] bands = new int[field.columns()];
        for (int column = 0; column < bands.length; column++) {
            double value = field.value(column, row);
            bands[column] = Double.isNaN(value) ? -1 : levels.band(value);
        }
        return bands;
    }
}
