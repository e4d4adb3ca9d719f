package downhill.picture;

import java.util.ArrayList;
import java.util.List;

/// A map of a loss of two weights, ready to be painted: its levels, the bands between them, and the lines. Immutable, but
/// for remembering what its lines offered for their numbers on the page that was asked for last.
public final class ContourMap {

    private final LossField field;
    private final ContourLevels levels;
    private final Raster bands;
    private final List<LevelLine> lines;
    private volatile LevelPlaces places;

    private ContourMap(LossField field, ContourLevels levels, Raster bands, List<LevelLine> lines) {
        this.field = field;
        this.levels = levels;
        this.bands = bands;
        this.lines = List.copyOf(lines);
    }

    /// Takes some milliseconds.
    ///
    /// @param columns how many cells the bands are to have from left to right: more than the field makes their edges smooth
    /// @param rows how many from bottom to top
    public static ContourMap of(LossField field, int columns, int rows) {
        ContourLevels levels = ContourLevels.of(field);
        return new ContourMap(field, levels, bands(field, levels, columns, rows), LevelLines.of(field, levels));
    }

    /// The values that it was made from.
    public LossField field() {
        return field;
    }

    /// The levels of its lines.
    public ContourLevels levels() {
        return levels;
    }

    /// The bands as cells, the highest b above.
    public Raster bands() {
        return bands;
    }

    /// The level lines, in the plane.
    public List<LevelLine> lines() {
        return lines;
    }

    /// Where on a page the lines can have their numbers, if nothing else is in the way.
    LevelPlaces places(Page page, Plane plane) {
        LevelPlaces known = places;
        if (known == null || !known.areOn(page, plane)) {
            known = LevelPlaces.of(this, page, plane);
            places = known;
        }
        return known;
    }

    /// Whether no line of another level runs through a box of a page.
    boolean isBetweenNeighbours(double level, Plane plane, Box box) {
        int band = levels.band(level);
        double below = band > 1 ? levels.level(band - 2) : Double.NEGATIVE_INFINITY;
        double above = band < levels.size() ? levels.level(band) : Double.POSITIVE_INFINITY;
        for (int across = 0; across <= 4; across++) {
            for (int down = 0; down <= 2; down++) {
                double value = field.valueAt(plane.acrossAt(box.left() + box.width() * across / 4),
                        plane.valueAt(box.top() + box.height() * down / 2));
                if (!(value > below && value < above)) {
                    return false;
                }
            }
        }
        return true;
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
