package downhill.app.draw;

import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Hats;
import downhill.picture.Pen;
import downhill.picture.Points;
import downhill.picture.Raster;
import downhill.picture.RichText;
import downhill.picture.Ruler;
import downhill.picture.Span;
import downhill.picture.Stroke;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a JavaFX canvas.
final class CanvasPen implements Pen {

    private final GraphicsContext canvas;
    private final Colours colours;
    private final Fonts fonts;
    private final Ruler ruler;

    CanvasPen(GraphicsContext canvas, Look look) {
        this.canvas = canvas;
        colours = look.colours();
        fonts = look.fonts();
        ruler = look.ruler();
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() == 2) {
            segments(points, stroke);
            return;
        }
        Optional<List<Box>> upright = points.size() < 2 || stroke.opacity() < 1 ? Optional.empty()
                : Upright.lines(points, stroke);
        if (upright.isPresent()) {
            upright.get().forEach(box -> fill(box, new Fill(stroke.role(), stroke.opacity())));
        } else if (points.size() > 2) {
            use(stroke);
            canvas.strokePolyline(points.xs(), points.ys(), points.size());
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        boolean begun = false;
        boolean mayOverlap = stroke.opacity() == 1 || pairs.size() == 2;
        for (int index = 0; index + 1 < pairs.size(); index += 2) {
            Optional<Box> upright = mayOverlap ? Upright.line(pairs, index, stroke) : Optional.empty();
            if (upright.isPresent()) {
                fill(upright.get(), new Fill(stroke.role(), stroke.opacity()));
                continue;
            }
            if (!begun) {
                use(stroke);
                canvas.beginPath();
                begun = true;
            }
            canvas.moveTo(pairs.x(index), pairs.y(index));
            canvas.lineTo(pairs.x(index + 1), pairs.y(index + 1));
        }
        if (begun) {
            canvas.stroke();
        }
    }

    private void fill(Box box, Fill fill) {
        canvas.setFill(colours.of(fill));
        canvas.fillRect(box.left(), box.top(), box.width(), box.height());
    }

    @Override
    public void area(Points corners, Fill fill) {
        Optional<Box> upright = Upright.box(corners);
        if (upright.isPresent()) {
            fill(upright.get(), fill);
            return;
        }
        canvas.setFill(colours.of(fill));
        canvas.fillPolygon(corners.xs(), corners.ys(), corners.size());
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        canvas.setFill(colours.of(fill));
        canvas.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        if (outline.width() > 0) {
            use(outline);
            canvas.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        for (Hats.Placed piece : Hats.placed(text, size, ruler)) {
            Hats.Placed placed = piece.alone(size);
            Span span = placed.span();
            canvas.setFill(colours.ink(span));
            canvas.setFont(fonts.font(span.face(), size * span.script().scale()));
            canvas.fillText(span.text(), x + placed.x(), y - span.script().rise() * size);
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
