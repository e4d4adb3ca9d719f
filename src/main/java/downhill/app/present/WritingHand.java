package downhill.app.present;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Draws with mouse or stylus while the pen is out; nothing can be taken hold of then.
final class WritingHand {

    private final Region paper;
    private final Handwriting handwriting;
    private final Runnable changed;
    private boolean isPenOut;

    /// @param paper what is drawn on
    /// @param changed told of every stroke
    WritingHand(Region paper, Handwriting handwriting, Runnable changed) {
        this.paper = paper;
        this.handwriting = handwriting;
        this.changed = changed;
        paper.addEventFilter(MouseEvent.ANY, this::write);
    }

    void togglePen() {
        isPenOut = !isPenOut;
        paper.setCursor(isPenOut ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    void clear() {
        handwriting.clear();
        changed.run();
    }

    private void write(MouseEvent event) {
        if (!isPenOut) {
            return;
        }
        Point2D at = paper.sceneToLocal(event.getSceneX(), event.getSceneY());
        double x = at.getX() / paper.getWidth();
        double y = at.getY() / paper.getHeight();
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            handwriting.begin(x, y);
            changed.run();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            handwriting.on(x, y);
            changed.run();
        }
        event.consume();
    }
}
