package downhill.app.draw;

import downhill.picture.Page;
import downhill.picture.RichText;
import downhill.picture.Ruler;
import downhill.picture.Wrap;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// Shows rich text in the window, broken into lines as needed.
///
/// Drawn with the picture's own pen and measures: the toolkit's text flow mixes up the colours of neighbouring pieces of
/// STIX Two Text, and laying it out takes longer than all the rest of a drag's frame.
public final class RichFlow extends Region {

    private static final double LINE = 1.42;

    private final Look look;
    private final Canvas canvas = new Canvas();
    private RichText shown = RichText.empty();
    private double size = 13;
    private Lines broken = new Lines(RichText.empty(), 0, 0, List.of());
    private Lines painted;
    /// How wide those around know the text to be, if they have asked.
    private double told = Double.MAX_VALUE;
    private boolean isFilling;
    private final Tip tip = new Tip(this);

    public RichFlow(Look look) {
        this.look = look;
        setAccessibleRole(AccessibleRole.TEXT);
        canvas.setManaged(false);
        getChildren().add(canvas);
        look.colours().follow(this, () -> {
            painted = null;
            paint();
        });
    }

    /// From now on it is as wide as its column, whatever its text: nobody need hear how wide that would like to be.
    public RichFlow filling() {
        isFilling = true;
        return this;
    }

    /// Shows a text in a size; does nothing where that is shown already.
    public void show(RichText text, double em) {
        show(text, em, broken);
    }

    /// The same with a text that has been broken into lines before, as it can be beside the FX thread.
    public void show(Lines made) {
        show(made.text, made.size, made);
    }

    private void show(RichText text, double em, Lines made) {
        if (text.equals(shown) && em == size) {
            return;
        }
        double tallBefore = computePrefHeight(getWidth());
        double wideBefore = isFilling ? 0 : wide();
        shown = text;
        size = em;
        broken = made;
        setAccessibleText(text.plain());
        boolean fits = isFilling && getWidth() > 0 || fits(wideBefore);
        if (fits && computePrefHeight(getWidth()) == tallBefore) {
            paint();
        } else {
            requestLayout();
        }
    }

    /// Whether nobody around it would give it another width.
    private boolean fits(double wideBefore) {
        double wide = wide();
        return wide <= told && (wide <= wideBefore || wide <= getWidth());
    }

    /// How high a text would be in the present width.
    public double heightOf(RichText text, double em) {
        return Math.ceil(LINE * em * Wrap.lines(text, look.ruler(), em, Math.max(1, getWidth())).size());
    }

    /// Tells something when it is pointed at; an empty text for nothing.
    public void tip(String text) {
        tip.tell(text);
    }

    public RichText shown() {
        return shown;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        told = wide();
        return told;
    }

    private double wide() {
        return Math.ceil(look.ruler().width(shown, size)) + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width;
        return Math.ceil(LINE * size * Math.max(1, lines(room).size()));
    }

    @Override
    public double getBaselineOffset() {
        return 1.05 * size;
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            painted = null;
        }
        paint();
    }

    /// A text broken into lines. Layout asks for its height several times over, painting for the lines.
    public record Lines(RichText text, double size, double width, List<RichText> lines) {

        /// Breaks a text for a width; on any thread.
        public static Lines of(RichText text, double size, double width, Ruler ruler) {
            double room = Math.max(1, width);
            return new Lines(text, size, room, Wrap.lines(text, ruler, size, room));
        }

        boolean isOf(RichText other, double otherSize, double otherWidth) {
            return text == other && size == otherSize && width == otherWidth;
        }
    }

    private List<RichText> lines(double width) {
        double room = Math.max(1, width);
        if (!broken.isOf(shown, size, room)) {
            broken = Lines.of(shown, size, room, look.ruler());
        }
        return broken.lines;
    }

    private void paint() {
        if (canvas.getWidth() <= 0) {
            return;
        }
        List<RichText> now = lines(getWidth());
        if (broken == painted) {
            return;
        }
        painted = broken;
        Page page = look.clearPage(canvas, size);
        double y = LINE * size / 2;
        for (RichText line : now) {
            page.text(line, size, 0, y, Page.Align.LEFT);
            y += LINE * size;
        }
    }
}
