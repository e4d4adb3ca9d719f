package downhill.app.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls to what has the focus, so that nobody types where nothing is seen: the field, with all that is said of it.
///
/// It follows the field while that grows, when it is told what is wrong with the text; otherwise whoever scrolls away may.
public final class ScrollToFocus {

    /// A field together with all that is said of it: to be seen as a whole when a part of it has the focus.
    public interface Whole {
    }

    /// How far a ring around what has the focus reaches out, in pixels, with a little room.
    public static final double RING = 4;

    private final ScrollPane pane;
    private final ChangeListener<Bounds> changed = (property, before, now) -> reveal();
    private Node watched;

    private ScrollToFocus(ScrollPane pane) {
        this.pane = pane;
    }

    public static void in(ScrollPane pane) {
        ScrollToFocus scrolling = new ScrollToFocus(pane);
        ChangeListener<Node> moved = (property, before, now) -> scrolling.watch(now);
        pane.sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private void watch(Node focused) {
        if (watched != null) {
            watched.boundsInParentProperty().removeListener(changed);
        }
        watched = whole(focused);
        if (watched != null) {
            watched.boundsInParentProperty().addListener(changed);
            // It may only just have come: where it is will be known when all has its place.
            pane.applyCss();
            pane.layout();
            reveal();
        }
    }

    /// What belongs to the focused node, if that is in the pane at all.
    private Node whole(Node focused) {
        Node whole = focused;
        boolean isInside = false;
        for (Node node = focused; node != null && !isInside; node = node.getParent()) {
            if (node instanceof Whole) {
                whole = node;
            }
            isInside = node == pane.getContent();
        }
        return isInside ? whole : null;
    }

    private void reveal() {
        Scene scene = pane.getScene();
        double tall = pane.getContent().getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (scene == null || tall <= seen) {
            return;
        }
        Bounds at = pane.getContent().sceneToLocal(watched.localToScene(watched.getLayoutBounds()));
        double top = pane.getVvalue() * (tall - seen);
        double wanted = Math.min(at.getMinY() - RING, Math.max(top, at.getMaxY() + RING - seen));
        pane.setVvalue(Math.clamp(wanted / (tall - seen), 0, 1));
    }
}
