package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Drawing;
import downhill.picture.Page;
import downhill.picture.Role;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;

/// A canvas that is always as large as its place, and painted anew when that or its content changes. What looks the same as
/// before is left alone: for whatever is painted, the toolkit puts all of the canvas on the screen once more.
///
/// Its background is its own rather than the canvas's: the toolkit then knows that nothing shines through, and paints none of
/// what lies below.
public final class Paper extends Region {

    private final Canvas canvas = new Canvas();
    private final Look look;
    private BiConsumer<Page, Box> painter = (page, box) -> { };
    private Drawing drawn = new Drawing();
    private double em = 13;
    private double tall;

    public Paper(Look look, Role background) {
        this.look = look;
        setMinSize(0, 0);
        setBackground(new Background(new BackgroundFill(look.colours().of(background), CornerRadii.EMPTY, Insets.EMPTY)));
        getChildren().add(canvas);
    }

    /// What is painted, with text of size `em`, from now on.
    public void show(double textSize, BiConsumer<Page, Box> content) {
        em = textSize;
        painter = content;
        paint(false);
    }

    /// The height it asks for.
    public void setTall(double height) {
        if (height != tall) {
            tall = height;
            setMinHeight(height);
            requestLayout();
        }
    }

    public Box box() {
        return new Box(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return tall;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint(true);
        }
    }

    /// @param isEmpty whether nothing is there, whatever has been drawn
    private void paint(boolean isEmpty) {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            Drawing now = new Drawing();
            painter.accept(look.page(now, em), box());
            if (isEmpty || !now.equals(drawn)) {
                drawn = now;
                now.drawWith(look.cleared(canvas));
            }
        }
    }
}
