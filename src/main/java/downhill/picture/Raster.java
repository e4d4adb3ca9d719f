package downhill.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows of cells, each filled with a colour by role: what a map is drawn as. Immutable.
///
/// It keeps each fill once, and a number for every cell: maps have many cells and few colours.
public final class Raster {

    private final int columns;
    private final int rows;
    private final List<Fill> palette;
    private final int[] cells;

    /// @param columns how many cells there are in a row
    /// @param rows how many rows
    /// @param fills how each cell is filled, row after row, from the upper left
    /// @throws IllegalArgumentException unless there is one for each cell
    public Raster(int columns, int rows, List<Fill> fills) {
        this(columns, rows, new ArrayList<>(), new int[fills.size()]);
        Map<Fill, Integer> places = new HashMap<>();
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = places.computeIfAbsent(fills.get(cell), fill -> {
                palette.add(fill);
                return palette.size() - 1;
            });
        }
    }

    private Raster(int columns, int rows, List<Fill> palette, int[] cells) {
        if (columns < 1 || rows < 1 || cells.length != columns * rows) {
            throw new IllegalArgumentException(cells.length + " cells are not " + columns + " by " + rows);
        }
        this.columns = columns;
        this.rows = rows;
        this.palette = palette;
        this.cells = cells;
    }

    /// Cells that share a few fills: the quick way for many cells.
    ///
    /// @param palette the fills there are
    /// @param cells which of them each cell has, row after row, from the upper left
    /// @throws IllegalArgumentException unless there is one for each cell, and all are in the palette
    public static Raster of(int columns, int rows, List<Fill> palette, int[] cells) {
        for (int cell : cells) {
            if (cell < 0 || cell >= palette.size()) {
                throw new IllegalArgumentException("no fill " + cell + " among " + palette.size());
            }
        }
        return new Raster(columns, rows, List.copyOf(palette), cells.clone());
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
        return palette.get(cells[row * columns + column]);
    }

    /// The cells in a theme's colours, row after row from the upper left: alpha, red, green and blue, eight bits each.
    public int[] argb(Theme theme) {
        int[] colours = palette.stream()
                .mapToInt(fill -> (int) Math.round(255 * fill.opacity()) << 24 | theme.rgb(fill)).toArray();
        int[] pixels = new int[cells.length];
        for (int cell = 0; cell < pixels.length; cell++) {
            pixels[cell] = colours[cells[cell]];
        }
        return pixels;
    }
}
