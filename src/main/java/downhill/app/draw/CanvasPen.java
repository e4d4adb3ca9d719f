package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Pen;
import downhill.picture.Points;
import downhill.picture.Raster;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Ruler;
import downhill.picture.Span;
import downhill.picture.Stroke;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a JavaFX canvas.
final class CanvasPen implements Pen {

    private final GraphicsContext canvas;
    private final Colours colours;
    private final Fonts fonts;
    private final Ruler ruler;

    CanvasPen(GraphicsContext canvas, Colours colours, Fonts fonts, Ruler ruler) {
        this.canvas = canvas;
        this.colours = colours;
        this.fonts = fonts;
        this.ruler = ruler;
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() > 1) {
            use(stroke);
            canvas.strokePolyline(points.xs(), points.ys(), points.size());
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (pairs.size() < 2) {
            return;
        }
        use(stroke);
        canvas.beginPath();
        for (int index = 0; index + 1 < pairs.size(); index += 2) {
            canvas.moveTo(pairs.x(index), pairs.y(index));
            canvas.lineTo(pairs.x(index + 1), pairs.y(index + 1));
        }
        canvas.stroke();
    }

    /// A box along whole pixels has no edges to be softened, so that the toolkit need not work them out.
    @Override
    public void area(Points corners, Fill fill) {
        canvas.setFill(colours.of(fill.role(), fill.opacity()));
        if (isWhole(corners)) {
            canvas.fillRect(corners.x(0), corners.y(0), corners.x(1) - corners.x(0), corners.y(2) - corners.y(0));
            return;
        }
        canvas.fillPolygon(corners.xs(), corners.ys(), corners.size());
    }

    /// Whether these are the corners of a box along whole pixels, as [#box] has them.
    private static boolean isWhole(Points corners) {
        if (corners.size() != 4 || corners.x(0) != corners.x(3) || corners.x(1) != corners.x(2)
                || corners.y(0) != corners.y(1) || corners.y(2) != corners.y(3)) {
            return false;
        }
        return isWhole(corners.x(0)) && isWhole(corners.x(1)) && isWhole(corners.y(0)) && isWhole(corners.y(2));
    }

    private static boolean isWhole(double length) {
        return length == Math.rint(length);
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        canvas.setFill(colours.of(fill.role(), fill.opacity()));
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (outline.width() > 0) {
            use(outline);
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        double at = x;
        for (Span span : text.spans()) {
            canvas.setFill(colours.of(span.role()));
            canvas.setFont(fonts.font(span.face(), size * span.script().scale()));
            canvas.fillText(span.text(), at, y - span.script().rise() * size);
            at += ruler.width(new RichText(List.of(span)), size);
        }
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        double columns = raster.columns() / place.width();
        double rows = raster.rows() / place.height();
        canvas.setImageSmoothing(false);
        canvas.drawImage(colours.image(raster), (seen.left() - place.left()) * columns, (seen.top() - place.top()) * rows,
                seen.width() * columns, seen.height() * rows, seen.left(), seen.top(), seen.width(), seen.height());
    }

    @Override
    public void within(Box box, Runnable drawing) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(box.left(), box.top(), box.width(), box.height());
        canvas.clip();
        drawing.run();
        canvas.restore();
    }

    /// An empty canvas: it keeps all its commands until they are drawn, so each picture starts by clearing all of it.
    static CanvasPen cleared(GraphicsContext canvas, Look look, Role background) {
        double width = canvas.getCanvas().getWidth();
        double height = canvas.getCanvas().getHeight();
        canvas.clearRect(0, 0, width, height);
        CanvasPen pen = new CanvasPen(canvas, look.colours(), look.fonts(), look.ruler());
        pen.box(new Box(0, 0, width, height), Fill.of(background));
        return pen;
    }

    private void use(Stroke stroke) {
        canvas.setStroke(colours.of(stroke.role(), stroke.opacity()));
        canvas.setLineWidth(stroke.width());
        switch (stroke.dash()) {
            case WHOLE -> canvas.setLineDashes();
            case DASHED -> canvas.setLineDashes(4 * stroke.width(), 3 * stroke.width());
            case DOTTED -> canvas.setLineDashes(1.5 * stroke.width(), 2.5 * stroke.width());
        }
    }
}
