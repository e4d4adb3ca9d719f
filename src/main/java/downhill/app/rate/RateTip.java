package downhill.app.rate;

import javafx.scene.control.Label;

/// One line beside the pointer that says what comes of the rate there. It follows at once, which a tooltip doesn't.
final class RateTip extends Label {

    RateTip() {
        getStyleClass().add("rate-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param x where the pointer is
    /// @param width how wide the place is that the line must stay within
    /// @param bottom where it ends
    void show(String text, double x, double width, double bottom) {
        setText(text);
        setVisible(true);
        applyCss();
        double wide = prefWidth(-1);
        double high = prefHeight(-1);
        double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
        resizeRelocate(Math.rint(left), Math.rint(bottom - high), Math.min(wide, width), high);
    }
}
