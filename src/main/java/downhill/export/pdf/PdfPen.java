package downhill.export.pdf;

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
import downhill.picture.Theme;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// Draws on a page of a PDF document whose coordinates are a picture's: y downwards.
final class PdfPen implements Pen {

    private static final int ROUND_JOIN = 1;
    /// How far the handles of a Bézier curve are from its ends so that four of them make a circle, in radii.
    private static final double CIRCLE = 0.5523;

    private final PDDocument document;
    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Theme theme;
    private final Ruler ruler;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    PdfPen(PDDocument document, PDPageContentStream page, PdfFonts fonts, Theme theme, Ruler ruler) throws IOException {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.theme = theme;
        this.ruler = ruler;
        page.setLineJoinStyle(ROUND_JOIN);
    }

    /// A mark that may fail as a file does.
    @FunctionalInterface
    private interface Mark {

        void make() throws IOException;
    }

    private static void made(Mark mark) {
        try {
            mark.make();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() > 1) {
            made(() -> {
                use(stroke);
                path(points);
                page.stroke();
            });
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (pairs.size() > 1) {
            made(() -> {
                use(stroke);
                for (int index = 0; index + 1 < pairs.size(); index += 2) {
                    move(pairs.x(index), pairs.y(index));
                    lineTo(pairs.x(index + 1), pairs.y(index + 1));
                }
                page.stroke();
            });
        }
    }

    @Override
    public void area(Points corners, Fill fill) {
        made(() -> {
            use(fill);
            path(corners);
            page.fill();
        });
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        made(() -> {
            use(fill);
            circle(x, y, radius);
            page.fill();
            if (outline.width() > 0) {
                use(outline);
                circle(x, y, radius);
                page.stroke();
            }
        });
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        made(() -> {
            opacity(1);
            for (Hats.Placed placed : Hats.placed(text, size, ruler)) {
                Span span = placed.span();
                page.beginText();
                page.setNonStrokingColor(Color.decode(theme.ink(span)));
                page.setFont(fonts.of(span.face()), (float) (size * span.script().scale()));
                page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (x + placed.x()),
                        (float) (y - span.script().rise() * size)));
                page.showText(fonts.written(span.text(), span.face()));
                page.endText();
            }
        });
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        within(seen, () -> made(() -> page.drawImage(PdfImage.of(raster, theme, document, place),
                new Matrix((float) place.width(), 0, 0, (float) -place.height(), (float) place.left(),
                        (float) place.bottom()))));
    }

    @Override
    public void within(Box box, Runnable drawing) {
        made(() -> {
            page.saveGraphicsState();
            page.addRect((float) box.left(), (float) box.top(), (float) box.width(), (float) box.height());
            page.clip();
        });
        drawing.run();
        made(page::restoreGraphicsState);
    }

    private void path(Points points) throws IOException {
        move(points.x(0), points.y(0));
        for (int index = 1; index < points.size(); index++) {
            lineTo(points.x(index), points.y(index));
        }
    }

    private void circle(double x, double y, double radius) throws IOException {
        double handle = CIRCLE * radius;
        move(x + radius, y);
        curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        curve(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        page.closePath();
    }

    private void move(double x, double y) throws IOException {
        page.moveTo((float) x, (float) y);
    }

    private void lineTo(double x, double y) throws IOException {
        page.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    private void use(Stroke stroke) throws IOException {
        page.setStrokingColor(new Color(theme.rgb(stroke.role())));
        page.setLineWidth((float) stroke.width());
        float width = (float) stroke.width();
        page.setLineDashPattern(switch (stroke.dash()) {
            case WHOLE -> new float[0];
            case DASHED -> new float[] {4 * width, 3 * width};
            case DOTTED -> new float[] {1.5F * width, 2.5F * width};
        }, 0);
        opacity(stroke.opacity());
    }

    private void use(Fill fill) throws IOException {
        page.setNonStrokingColor(new Color(theme.rgb(fill)));
        opacity(fill.opacity());
    }

    private void opacity(double opacity) throws IOException {
        page.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, part -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant((float) (double) part);
            state.setNonStrokingAlphaConstant((float) (double) part);
            return state;
        }));
    }
}
