package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Page;
import downhill.picture.Role;
import java.util.function.BiConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// A canvas that is always as large as its place, and painted anew when that or its content changes.
public final class Paper extends Region {

    private final Canvas canvas = new Canvas();
    private final Look look;
    private final Role background;
    private BiConsumer<Page, Box> painter = (page, box) -> { };
    private double em = 13;
    private double tall;

    public Paper(Look look, Role background) {
        this.look = look;
        this.background = background;
        setMinSize(0, 0);
        getChildren().add(canvas);
    }

    /// What is painted, with text of size `em`, from now on.
    public void show(double textSize, BiConsumer<Page, Box> content) {
        em = textSize;
        painter = content;
        paint();
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
            paint();
        }
    }

    private void paint() {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            painter.accept(look.page(canvas, em, background), box());
        }
    }
}
