package downhill.app.plane;

import downhill.app.control.Handle;
import downhill.app.draw.Look;
import downhill.app.draw.Tips;
import downhill.picture.Box;
import downhill.picture.Turn;
import downhill.session.Session;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/// Lies over the surface: dragging it, or the arrow keys, turn it.
final class SurfaceHandle extends Handle {

    private static final double DEGREES = 6;
    private static final double FINE = 1;

    private final Look look;
    private final Session session;
    private double fromX;
    private double fromY;
    private Turn grabbed = Turn.START;

    SurfaceHandle(Look look, Session session) {
        super(session, "surface", look.text("plane.surface"));
        this.look = look;
        this.session = session;
        Tips.on(this, look.text("plane.surface.tip"));
        getStyleClass().setAll("surface-handle");
        setCursor(Cursor.OPEN_HAND);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            fromX = getLayoutX() + event.getX();
            fromY = getLayoutY() + event.getY();
            grabbed = turn();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                turned(Turn.START);
            }
        });
    }

    private Turn turn() {
        return session.looking().view().ground().turn();
    }

    private void turned(Turn to) {
        session.looking().ground(now -> now.turned(to));
    }

    void place(Box box, boolean seen) {
        setVisible(seen);
        resizeRelocate(box.left(), box.top(), box.width(), box.height());
        tellIfMoved();
    }

    @Override
    protected void dragged(double x, double y) {
        turned(grabbed.dragged(x - fromX, y - fromY));
    }

    @Override
    protected void arrow(KeyCode code, int direction, boolean fine) {
        double degrees = direction * (fine ? FINE : DEGREES);
        boolean isUpright = code == KeyCode.UP || code == KeyCode.DOWN;
        turned(isUpright ? turn().turned(0, -degrees) : turn().turned(degrees, 0));
    }

    @Override
    protected double number() {
        return turn().yaw();
    }

    @Override
    protected String told() {
        return look.text("plane.surface.turn", Math.round(turn().yaw()), Math.round(turn().pitch()));
    }

    @Override
    protected void set(double degrees) {
        turned(turn().turned(degrees - turn().yaw(), 0));
    }
}
