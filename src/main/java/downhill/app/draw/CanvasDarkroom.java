package downhill.app.draw;

import downhill.export.Darkroom;
import downhill.export.Reel;

/// Develops pictures with JavaFX's canvas, of any size: in tiles, because no graphics pipeline takes a canvas of any size.
///
/// JavaFX must be running. Its thread does a tile at a time, so that a window stays alive meanwhile.
///
/// @param look what is drawn with
/// @param width of each picture, in pixels
/// @param height of each picture, in pixels
/// @param largestTile the most pixels a tile has on a side
public record CanvasDarkroom(Look look, int width, int height, int largestTile) implements Darkroom {

    private static final int LARGEST_TILE = 2_048;

    public CanvasDarkroom(Look look, int width, int height) {
        this(look, width, height, LARGEST_TILE);
    }

    /// Makes darkrooms that draw with a look.
    public static Darkroom.Maker with(Look look) {
        return (width, height) -> new CanvasDarkroom(look, width, height);
    }

    @Override
    public Reel reel() {
        return new CanvasReel(this);
    }

    int tileWidth() {
        return Math.min(width, largestTile);
    }

    int tileHeight() {
        return Math.min(height, largestTile);
    }
}
