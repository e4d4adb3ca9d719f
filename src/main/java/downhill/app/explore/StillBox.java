package downhill.app.explore;

import javafx.scene.layout.VBox;

/// Lines in a room whose height is told it: what is in them changes without anything around them being laid out.
final class StillBox extends VBox {

    @Override
    public void requestLayout() {
        setNeedsLayout(true);
    }
}
