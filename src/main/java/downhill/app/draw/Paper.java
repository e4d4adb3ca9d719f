package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Drawing;
import downhill.picture.Page;
import downhill.picture.Pen;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;

/// What is painted on, always as large as its place, and painted anew when that or its content changes; what looks the same
/// as before is left alone.
///
/// It has no background but that of what it lies on: the toolkit paints whatever lies below in any case.
public final class Paper extends Region {

    private final Look look;
    private final TiledCanvas tiles;
    private BiConsumer<Page, Box> painter = (page, box) -> { };
    private double em = 13;
    private double tall;

    public Paper(Look look) {
        this.look = look;
        tiles = new TiledCanvas(look, getChildren());
        setMinSize(0, 0);
        look.colours().follow(this, this::recolour);
    }

    private void recolour() {
        tiles.forget();
        paint();
    }

    /// What is painted, with text of size `em`, from now on.
    public void show(double textSize, BiConsumer<Page, Box> content) {
        em = textSize;
        painter = content;
        paint();
    }

    /// Draws the same with another pen.
    public void draw(Pen pen) {
        painter.accept(look.page(pen, em), box());
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
        return tiles.box();
    }

    @Override
    protected double computePrefHeight(double width) {
        return tall;
    }

    @Override
    protected void layoutChildren() {
        if (box().width() != getWidth() || box().height() != getHeight()) {
            tiles.cover(getWidth(), getHeight());
            paint();
        }
    }

    private void paint() {
        if (box().width() > 0 && box().height() > 0) {
            tiles.show(Drawing.of(this::draw, look.ruler()));
        }
    }
}
