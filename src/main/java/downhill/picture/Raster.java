package downhill.picture;

import java.util.List;
import java.util.stream.Stream;

/// Rows of cells, each filled with a colour by role: what a map is drawn as. Immutable.
public final class Raster {

    private final int columns;
    private final int rows;
    private final List<Fill> fills;

    /// @param columns how many cells there are in a row
    /// @param rows how many rows
    /// @param fills how each cell is filled, row after row, from the upper left
    /// @throws IllegalArgumentException unless there is one for each cell
    public Raster(int columns, int rows, List<Fill> fills) {
        if (columns < 1 || rows < 1 || fills.size() != columns * rows) {
            throw new IllegalArgumentException(fills.size() + " cells are not " + columns + " by " + rows);
        }
        this.columns = columns;
        this.rows = rows;
        this.fills = List.copyOf(fills);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /// How a cell is filled.
    ///
    /// @param column from 0, from the left
    /// @param row from 0, from above
    public Fill fill(int column, int row) {
        return fills.get(row * columns + column);
    }

    /// The cells in a theme's colours, row after row from the upper left: alpha, red, green and blue, eight bits each.
    public int[] argb(Theme theme) {
        int[] colours = Stream.of(Role.values()).mapToInt(theme::rgb).toArray();
        int[] pixels = new int[fills.size()];
        for (int cell = 0; cell < pixels.length; cell++) {
            Fill fill = fills.get(cell);
            pixels[cell] = (int) Math.round(255 * fill.opacity()) << 24 | colours[fill.role().ordinal()];
        }
        return pixels;
    }
}
