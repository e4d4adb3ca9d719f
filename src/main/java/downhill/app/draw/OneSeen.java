package downhill.app.draw;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A place in the window that several parts take in turns: only the one that is seen is there, as the others would cost
/// something. On the FX thread.
public final class OneSeen {

    private final List<Node> children;
    private final Set<Region> known = new HashSet<>();
    private Region seen;
    private Region coming;

    /// @param children those around the place, too
    /// @param first is among them
    public OneSeen(List<Node> children, Region first) {
        this.children = children;
        seen = first;
        known.add(first);
    }

    /// Styles and lays out a part that is to be seen for the first time, a pulse before it is: that takes as long as filling
    /// it does, and both would be too long for one.
    ///
    /// @return whether there was anything to do
    public boolean prepare(Region part) {
        if (!known.add(part)) {
            return false;
        }
        withdraw();
        coming = part;
        hide(part, true);
        children.add(part);
        part.resizeRelocate(seen.getLayoutX(), seen.getLayoutY(), seen.getWidth(), seen.getHeight());
        return true;
    }

    /// Lets a part be seen.
    ///
    /// @return whether it was another before
    public boolean show(Region part) {
        known.add(part);
        if (coming == part) {
            coming = null;
            hide(part, false);
            children.remove(seen);
        } else {
            withdraw();
            if (seen == part) {
                return false;
            }
            children.set(children.indexOf(seen), part);
        }
        seen = part;
        return true;
    }

    /// What was prepared isn't wanted any more.
    private void withdraw() {
        if (coming != null) {
            children.remove(coming);
            hide(coming, false);
            coming = null;
        }
    }

    /// Hidden it is neither seen nor hit, and takes no room from what is seen; it is styled all the same.
    private static void hide(Region part, boolean isHidden) {
        part.setOpacity(isHidden ? 0 : 1);
        part.setMouseTransparent(isHidden);
        part.setManaged(!isHidden);
    }

    /// The part that is seen.
    public Region seen() {
        return seen;
    }
}
