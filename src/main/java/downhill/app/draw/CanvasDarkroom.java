package downhill.app.draw;

import downhill.export.Darkroom;
import downhill.export.Pixels;
import downhill.picture.Box;
import downhill.picture.ClippedPen;
import downhill.picture.Page;
import downhill.picture.Painting;
import downhill.picture.Pen;
import downhill.picture.PosterLayout;
import java.util.concurrent.Future;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Develops pictures with JavaFX's canvas, of any size: in tiles, because no graphics pipeline takes a canvas of any size.
///
/// JavaFX must be running. Its thread does a tile at a time, so that a window stays alive meanwhile.
public final class CanvasDarkroom implements Darkroom {

    private static final int LARGEST_TILE = 2_048;

    private final Look look;
    private final int width;
    private final int height;
    private final int tileWidth;
    private final int tileHeight;
    private Canvas canvas;
    private WritableImage image;

    public CanvasDarkroom(Look look, int width, int height) {
        this(look, width, height, LARGEST_TILE);
    }

    /// @param largestTile the most pixels a tile has on a side
    public CanvasDarkroom(Look look, int width, int height, int largestTile) {
        this.look = look;
        this.width = width;
        this.height = height;
        tileWidth = Math.min(width, largestTile);
        tileHeight = Math.min(height, largestTile);
    }

    /// Makes darkrooms that draw with a look.
    public static Darkroom.Maker with(Look look) {
        return (width, height) -> new CanvasDarkroom(look, width, height);
    }

    @Override
    public Pixels develop(Painting picture) throws InterruptedException {
        int[] pixels = new int[width * height];
        for (int top = 0; top < height; top += tileHeight) {
            for (int left = 0; left < width; left += tileWidth) {
                FxThread.await(tile(picture, left, top, pixels));
            }
        }
        return new Pixels(width, height, pixels);
    }

    private Future<?> tile(Painting picture, int left, int top, int[] pixels) {
        return FxThread.ask(() -> {
            paint(picture, left, top);
            int columns = Math.min(tileWidth, width - left);
            int rows = Math.min(tileHeight, height - top);
            image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(),
                    pixels, top * width + left, width);
            return null;
        });
    }

    /// Draws all of the picture, moved so that a tile of it falls on the canvas.
    private void paint(Painting picture, int left, int top) {
        if (canvas == null) {
            canvas = new Canvas(tileWidth, tileHeight);
            image = new WritableImage(tileWidth, tileHeight);
        }
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.save();
        context.clearRect(0, 0, tileWidth, tileHeight);
        context.translate(-left, -top);
        Pen pen = new ClippedPen(new CanvasPen(context, look.colours(), look.fonts(), look.ruler()));
        Page page = new Page(pen, look.words(), look.ruler(), PosterLayout.em(width, height));
        picture.paint(page, new Box(0, 0, width, height));
        context.restore();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, tileWidth, tileHeight));
        canvas.snapshot(parameters, image);
    }
}
