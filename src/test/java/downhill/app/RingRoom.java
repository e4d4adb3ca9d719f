package downhill.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The room that there is around a node for what is drawn around it: it ends where a clip or the window does.
final class RingRoom {

    /// Rounding to whole pixels takes up to half of one on each side.
    private static final double TOLERANCE = 0.51;

    private static final Bounds EVERYWHERE = new BoundingBox(-1e9, -1e9, 2e9, 2e9);

    private RingRoom() {
    }

    /// What cuts off a part of what is drawn around a node, each with the two places in the window.
    static List<String> cuts(Node node) {
        List<String> cuts = new ArrayList<>();
        Bounds ring = node.localToScene(ring(node));
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            Bounds seen = seen(up);
            if (up.getParent() instanceof ScrollPane pane && up.getStyleClass().contains("viewport")) {
                ring = scrolled(ring, pane, seen);
            }
            if (!holds(seen, ring)) {
                cuts.add("what is drawn around " + node + " is cut off by " + up + ": " + ring + " not in " + seen);
            }
        }
        return cuts;
    }

    /// With the widest of its edges.
    private static Bounds ring(Node node) {
        Bounds own = node.getLayoutBounds();
        if (!(node instanceof Region region)) {
            return own;
        }
        Insets line = region.getBorder() == null ? Insets.EMPTY : region.getBorder().getOutsets();
        Insets fill = region.getBackground() == null ? Insets.EMPTY : region.getBackground().getOutsets();
        double left = Math.max(line.getLeft(), fill.getLeft());
        double top = Math.max(line.getTop(), fill.getTop());
        return new BoundingBox(own.getMinX() - left, own.getMinY() - top,
                own.getWidth() + left + Math.max(line.getRight(), fill.getRight()),
                own.getHeight() + top + Math.max(line.getBottom(), fill.getBottom()));
    }

    /// Where in the window something inside of a node is seen.
    private static Bounds seen(Node up) {
        if (up.getParent() == null) {
            return up.localToScene(up.getLayoutBounds());
        }
        return up.getClip() == null ? EVERYWHERE : up.localToScene(up.getClip().getBoundsInParent());
    }

    /// Where something will be when it is scrolled to as far as the pane can be scrolled.
    private static Bounds scrolled(Bounds ring, ScrollPane pane, Bounds seen) {
        Bounds all = pane.getContent().localToScene(pane.getContent().getLayoutBounds());
        double up = Math.clamp(ring.getMaxY() - seen.getMaxY(), 0, Math.max(0, all.getMaxY() - seen.getMaxY()));
        double down = Math.clamp(seen.getMinY() - ring.getMinY(), 0, Math.max(0, seen.getMinY() - all.getMinY()));
        return new BoundingBox(ring.getMinX(), ring.getMinY() - up + down, ring.getWidth(), ring.getHeight());
    }

    private static boolean holds(Bounds room, Bounds ring) {
        return ring.getMinX() >= room.getMinX() - TOLERANCE && ring.getMaxX() <= room.getMaxX() + TOLERANCE
                && ring.getMinY() >= room.getMinY() - TOLERANCE && ring.getMaxY() <= room.getMaxY() + TOLERANCE;
    }
}
