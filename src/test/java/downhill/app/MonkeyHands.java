package downhill.app;

import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A monkey's hands on mouse and keyboard: whatever is there is clicked on, dragged and turned over, wherever.
final class MonkeyHands {

    private static final List<KeyCode> KEYS = List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER,
            KeyCode.ESCAPE, KeyCode.TAB, KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END,
            KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.Z, KeyCode.Y, KeyCode.D, KeyCode.P, KeyCode.F, KeyCode.I, KeyCode.K,
            KeyCode.DIGIT0, KeyCode.PLUS, KeyCode.MINUS, KeyCode.SLASH, KeyCode.F1, KeyCode.A, KeyCode.X, KeyCode.V);

    /// Those that ask the system for a file, in a dialog of its own that nobody would ever close.
    private static final Set<String> ASKING = Set.of("draft-open", "draft-save");

    private final Opened opened;
    private final Random random;

    MonkeyHands(Opened opened, Random random) {
        this.opened = opened;
        this.random = random;
    }

    String key() {
        Node owner = opened.stage.getScene().getFocusOwner();
        Node focused = owner == null || !isThere(owner) ? opened.root() : owner;
        KeyCode code = one(KEYS);
        boolean control = random.nextInt(4) == 0;
        boolean shift = random.nextInt(4) == 0;
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(focused, new KeyEvent(kind, "", "", code, shift, control, false, false));
        }
        return code + (control ? " control" : "") + (shift ? " shift" : "");
    }

    String click() {
        Node node = node();
        double x = random.nextDouble();
        double y = random.nextDouble();
        int clicks = random.nextInt(4) == 0 ? 2 : 1;
        for (var kind : List.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_CLICKED)) {
            mouse(node, kind, x, y, clicks);
        }
        return node + " at " + x + ", " + y;
    }

    String drag() {
        Node node = node();
        double x = random.nextDouble();
        double y = random.nextDouble();
        mouse(node, MouseEvent.MOUSE_PRESSED, x, y, 1);
        for (int part = 0; part < 3; part++) {
            mouse(node, MouseEvent.MOUSE_DRAGGED, 2 * random.nextDouble() - 0.5, 2 * random.nextDouble() - 0.5, 1);
            opened.window.showIfStale();
        }
        // Sometimes the button is let go of elsewhere, and nobody hears of it.
        if (random.nextInt(5) > 0) {
            mouse(node, MouseEvent.MOUSE_RELEASED, x, y, 1);
        }
        return node.toString();
    }

    private static void mouse(Node node, EventType<MouseEvent> kind, double x, double y, int clicks) {
        Bounds bounds = node.getLayoutBounds();
        Events.mouse(node, kind, bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight(),
                clicks);
    }

    String wheel() {
        Node node = node();
        double turned = 40 * (random.nextInt(7) - 3);
        Event.fireEvent(node, new ScrollEvent(ScrollEvent.SCROLL, 20, 20, 20, 20, random.nextInt(5) == 0,
                random.nextInt(5) == 0, false, false, false, false, 0, turned, 0, turned,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        return turned + " on " + node;
    }

    private Node node() {
        return one(Found.all(opened.root()).filter(MonkeyHands::isThere).toList());
    }

    /// Whether a hand could get at it: it is seen, with all that it is part of, can be used, and asks the system nothing.
    static boolean isThere(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible() || part.getId() != null && ASKING.contains(part.getId())) {
                return false;
            }
        }
        return !node.isDisabled() && !node.isMouseTransparent() && node.getLayoutBounds().getWidth() > 0
                && node.getLayoutBounds().getHeight() > 0;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
