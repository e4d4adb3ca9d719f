package downhill.app.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What can be scrolled, painted as what can't be. The toolkit's own keeps an image of what is seen: whatever changes is
/// painted into that and from there onto the window, and images of all sizes that it once had stay in memory for as long
/// as others are asked for.
public final class ScrolledView extends ScrollPane {

    public ScrolledView(Node content) {
        super(content);
        skinProperty().addListener((property, before, now) -> {
            if (now != null) {
                lookup(".viewport").setCache(false);
            }
        });
    }
}
