package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Drawing;
import downhill.picture.Page;
import downhill.picture.Pen;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
    private boolean isLive;
    private int paintings;
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
    ///
    /// @param content touches nothing that changes, as it may be drawn beside the FX thread
    public void show(double textSize, BiConsumer<Page, Box> content) {
        show(textSize, content, false);
    }

    /// The same of what asks how things lie or what stands in them, and so is drawn on the FX thread.
    public void showLive(double textSize, BiConsumer<Page, Box> content) {
        show(textSize, content, true);
    }

    private void show(double textSize, BiConsumer<Page, Box> content, boolean live) {
        em = textSize;
        painter = content;
        isLive = live;
        paint();
    }

    /// Draws the same with another pen.
    public void draw(Pen pen) {
        drawing().accept(pen);
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
            int painting = ++paintings;
            List<Box> places = tiles.places();
            Consumer<Pen> drawn = drawing();
            if (isLive) {
                tiles.show(parts(drawn, places));
            } else {
                look.together().begin(() -> parts(drawn, places), parts -> showLatest(painting, parts));
            }
        }
    }

    /// What draws all that is to be seen now, whatever is shown next.
    private Consumer<Pen> drawing() {
        BiConsumer<Page, Box> now = painter;
        double size = em;
        Box all = box();
        return pen -> now.accept(look.page(pen, size), all);
    }

    private List<Drawing> parts(Consumer<Pen> drawn, List<Box> places) {
        Drawing whole = Drawing.of(drawn, look.ruler());
        return places.stream().map(whole::near).toList();
    }

    private void showLatest(int painting, List<Drawing> parts) {
        if (painting == paintings) {
            tiles.show(parts);
        }
    }
}
