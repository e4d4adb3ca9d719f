package downhill.export.web;

import downhill.picture.Box;
import downhill.picture.Fill;
import downhill.picture.Pen;
import downhill.picture.Points;
import downhill.picture.Raster;
import downhill.picture.RichText;
import downhill.picture.Span;
import downhill.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// Draws with elements of SVG, one for each mark, as short as they can be: whole quarters of pixels, colours as
/// classes of a style sheet.
final class WebPen implements Pen {

    private final WebStyles styles;
    private final List<String> marks = new ArrayList<>();

    /// @param styles takes what is used of colours, typefaces and clips
    WebPen(WebStyles styles) {
        this.styles = styles;
    }

    /// The elements so far, in their order; those within a box stand between one that opens it and one that closes it.
    List<String> marks() {
        return marks;
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() > 1) {
            marks.add("<path class=\"l s%s\"%s d=\"%s\"/>".formatted(stroke.role().ordinal(), attributes(stroke),
                    WebPath.through(points)));
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (pairs.size() > 1) {
            marks.add("<path class=\"l s%s\"%s d=\"%s\"/>".formatted(stroke.role().ordinal(), attributes(stroke),
                    WebPath.pairs(pairs)));
        }
    }

    @Override
    public void area(Points corners, Fill fill) {
        marks.add("<path class=\"%s\"%s d=\"%sz\"/>".formatted(styles.fill(fill), opacity(fill), WebPath.through(corners)));
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        String edge = outline.width() > 0 ? " s" + outline.role().ordinal() : "";
        marks.add("<circle class=\"%s%s\"%s%s cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(styles.fill(fill), edge,
                opacity(fill), edge.isEmpty() ? "" : attributes(outline), number(x), number(y), number(radius)));
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        StringBuilder mark = new StringBuilder("<text x=\"%s\" y=\"%s\">".formatted(number(x), number(y)));
        double rise = 0;
        for (Span span : text.spans()) {
            double raised = span.script().rise() * size;
            mark.append("<tspan class=\"%s c%s\" font-size=\"%s\"%s>%s</tspan>".formatted(styles.face(span),
                    span.role().ordinal(), tenths(WebPath.FINE * size * span.script().scale()),
                    raised == rise ? "" : " dy=\"" + number(rise - raised) + "\"", escaped(span.text())));
            rise = raised;
        }
        marks.add(mark.append("</text>").toString());
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        within(seen, () -> styles.images(raster).forEach((name, data) -> marks.add(
                "<image class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\" href=\"%s\"/>"
                        .formatted(name, number(place.left()), number(place.top()), number(place.width()),
                                number(place.height()), data))));
    }

    @Override
    public void within(Box box, Runnable drawing) {
        marks.add("<g clip-path=\"url(#%s)\">".formatted(styles.clip("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                .formatted(number(box.left()), number(box.top()), number(box.width()), number(box.height())))));
        drawing.run();
        marks.add("</g>");
    }

    private static String attributes(Stroke stroke) {
        double width = WebPath.FINE * stroke.width();
        String dashes = switch (stroke.dash()) {
            case WHOLE -> "";
            case DASHED -> " stroke-dasharray=\"%s %s\"".formatted(tenths(4 * width), tenths(3 * width));
            case DOTTED -> " stroke-dasharray=\"%s %s\"".formatted(tenths(1.5 * width), tenths(2.5 * width));
        };
        return " stroke-width=\"" + tenths(width) + "\"" + dashes
                + (stroke.opacity() == 1 ? "" : " stroke-opacity=\"" + hundredths(stroke.opacity()) + "\"");
    }

    private static String opacity(Fill fill) {
        return fill.opacity() == 1 ? "" : " fill-opacity=\"" + hundredths(fill.opacity()) + "\"";
    }

    private static String number(double pixels) {
        return Long.toString(WebPath.units(pixels));
    }

    private static String tenths(double value) {
        return shortest(Math.round(10 * value) / 10.0);
    }

    private static String hundredths(double value) {
        return shortest(Math.round(100 * value) / 100.0);
    }

    private static String shortest(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value).replaceFirst("^0", "");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
