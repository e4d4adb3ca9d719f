package downhill.app.plane;

import downhill.app.control.Gestures;
import downhill.app.control.Remembers;
import downhill.app.draw.Look;
import downhill.app.draw.RichFlow;
import downhill.formula.Columns;
import downhill.picture.Box;
import downhill.picture.DataFigure;
import downhill.picture.DataPainter;
import downhill.picture.DataPicture;
import downhill.picture.DataShare;
import downhill.picture.Frame;
import downhill.picture.Plane;
import downhill.picture.RichText;
import downhill.session.Session;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Lies over the data figure: a point that is pointed at tells its share of the loss and of each slope; it can be dragged,
/// a double click adds one, Delete takes one away. By keys: Page Up and Page Down choose, the arrows move, Insert adds.
public final class DataHandle extends SpokenPoints {

    /// How near to a point the pointer must be, in ems.
    private static final double NEAR = 1.1;

    private final Look look;
    private final DataMoves moves;
    private final RichFlow told;
    private final Runnable changed;
    private Frame frame;
    private Plane plane;
    private Columns points;
    private double em = 13;
    private OptionalInt row = OptionalInt.empty();
    private boolean isHeld;

    /// @param changed called when another point is pointed at
    public DataHandle(Look look, Session session, Runnable changed) {
        super(look);
        this.look = look;
        moves = new DataMoves(look, session);
        told = new RichFlow(look);
        told.getStyleClass().add("data-told");
        told.setId("data-told");
        told.setMouseTransparent(true);
        told.setVisible(false);
        setVisible(false);
        this.changed = changed;
        setId("data-points");
        setFocusTraversable(true);
        Gestures.of(this, session);
        Remembers.by(this, () -> Optional.of(row), had -> point((OptionalInt) had));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(isFocused() ? row : OptionalInt.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            point(at(event));
            isHeld = row.isPresent();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> isHeld = false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && at(event).isEmpty()) {
                add(x(event), y(event));
            }
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                point(OptionalInt.empty());
            }
        });
    }

    /// Says what is pointed at; lies over the figure too.
    public Node told() {
        return told;
    }

    /// The row that is pointed at.
    public OptionalInt row() {
        return row.isPresent() && points != null && row.getAsInt() < points.rows() ? row : OptionalInt.empty();
    }

    /// Puts it over the figure, where the loss has data.
    public void place(Frame shown, Box box, double textSize) {
        frame = shown;
        em = textSize;
        Optional<DataPicture> picture = box.height() > 0 ? DataPainter.picture(shown) : Optional.empty();
        setVisible(picture.isPresent());
        told.setVisible(picture.isPresent() && row().isPresent());
        picture.ifPresent(data -> {
            points = data.points();
            plane = DataFigure.plane(box, data, em);
            Box inside = plane.box();
            resizeRelocate(inside.left(), inside.top(), inside.width(), inside.height());
            told.resizeRelocate(inside.left(), box.top() + 0.3 * em, inside.width(), 1.6 * em);
            row().ifPresent(each -> tell(DataShare.told(shown, each, look.words()), inside.width()));
        });
    }

    /// As large as it fits.
    private void tell(RichText text, double room) {
        told.show(text, Math.min(0.98 * em, 0.98 * room / look.ruler().width(text, 1)));
    }

    private double x(MouseEvent event) {
        return plane.acrossAt(getLayoutX() + event.getX());
    }

    private double y(MouseEvent event) {
        return plane.valueAt(getLayoutY() + event.getY());
    }

    private OptionalInt at(MouseEvent event) {
        return points == null ? OptionalInt.empty() : DataFigure.nearest(points, plane, getLayoutX() + event.getX(),
                getLayoutY() + event.getY(), NEAR * em);
    }

    private void point(OptionalInt other) {
        if (!other.equals(row)) {
            row = other;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
            setCursor(row.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            changed.run();
        }
    }

    private void drag(MouseEvent event) {
        if (isHeld && row().isPresent()) {
            move(plane.across().clamp(x(event)), plane.value().clamp(y(event)));
        }
        event.consume();
    }

    private void move(double x, double y) {
        moves.move(row.getAsInt(), x, y, plane);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void add(double x, double y) {
        int last = points.rows();
        moves.add(x, y, plane);
        point(OptionalInt.of(last));
    }

    private void key(KeyEvent event) {
        if (points == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        double fine = event.isShiftDown() ? 0.1 : 1;
        switch (event.getCode()) {
            case PAGE_DOWN -> choose(1);
            case PAGE_UP -> choose(-1);
            case INSERT -> add(plane.across().middle(), plane.value().middle());
            case DELETE, BACK_SPACE -> row().ifPresent(each -> {
                moves.remove(each);
                point(OptionalInt.empty());
            });
            case LEFT -> nudge(-fine, 0);
            case RIGHT -> nudge(fine, 0);
            case DOWN -> nudge(0, -fine);
            case UP -> nudge(0, fine);
            case null, default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    void choose(int direction) {
        if (points == null || points.rows() == 0) {
            return;
        }
        int rows = points.rows();
        point(OptionalInt.of(Math.floorMod(row().orElse(direction > 0 ? -1 : 0) + direction, rows)));
    }

    @Override
    void nudge(double right, double up) {
        row().ifPresent(each -> move(points.x(each) + right * plane.across().length() / 100,
                points.y(each) + up * plane.value().length() / 100));
    }

    @Override
    String toldPoint() {
        return moves.told(row(), points);
    }
}
