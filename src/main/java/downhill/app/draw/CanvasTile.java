package downhill.app.draw;

import downhill.export.Patch;
import downhill.picture.Box;
import downhill.picture.Drawing;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A canvas that takes the place of one tile of a picture after the other. For JavaFX's thread only.
final class CanvasTile {

    private final Look look;
    private final Canvas canvas;

    /// @param width the most pixels that a tile has in a row
    /// @param height the most rows that a tile has
    CanvasTile(Look look, int width, int height) {
        this.look = look;
        canvas = new Canvas(width, height);
    }

    /// Draws what of a patch lies on a tile, and fills its pixels there. Every picture covers its ground, so that no pixel
    /// is transparent.
    ///
    /// @param left where on the picture the tile begins
    /// @param top where on the picture the tile begins
    void draw(Drawing picture, int left, int top, Patch patch) {
        int fromX = Math.max(left, patch.left());
        int fromY = Math.max(top, patch.top());
        int columns = Math.min(left + (int) canvas.getWidth(), patch.left() + patch.width()) - fromX;
        int rows = Math.min(top + (int) canvas.getHeight(), patch.top() + patch.height()) - fromY;
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.save();
        clear(context, fromX - left, fromY - top, columns, rows);
        context.translate(-left, -top);
        picture.seenThrough(new Box(fromX, fromY, columns, rows)).draw(new CanvasPen(context, look));
        context.restore();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(fromX - left, fromY - top, columns, rows));
        WritableImage image = canvas.snapshot(parameters, null);
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbPreInstance(), patch.argb(),
                (fromY - patch.top()) * patch.width() + fromX - patch.left(), patch.width());
    }

    /// Clears a part and leaves alone what is around it. Along whole pixels, a canvas clips at no cost.
    private void clear(GraphicsContext context, int x, int y, int columns, int rows) {
        context.clearRect(x, y, columns, rows);
        if (columns < canvas.getWidth() || rows < canvas.getHeight()) {
            context.beginPath();
            context.rect(x, y, columns, rows);
            context.clip();
        }
    }
}
