package downhill.picture;

import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Writes a picture as SVG 1.1 text.
///
/// Coordinates have two decimals, which is finer than any screen and makes the same picture the same text everywhere:
/// no digit is left to the machine's language.
/// The typefaces are named; who wants to see them where they are not installed embeds [#letters()] in a style sheet.
public final class SvgPen implements Pen {

    private final StringBuilder svg = new StringBuilder();
    private final Theme theme;
    private final Ruler ruler;
    private final Map<Typeface, Set<Integer>> letters = new EnumMap<>(Typeface.class);
    private int clips;

    /// @param width the page's width
    /// @param height the page's height
    /// @param ruler places hats over their letters
    public SvgPen(Theme theme, double width, double height, Ruler ruler) {
        this.theme = theme;
        this.ruler = ruler;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                .formatted(number(width), number(height), number(width), number(height)))
                .append(" stroke-linejoin=\"round\">\n");
    }

    /// The whole document, with everything drawn so far.
    public String document() {
        return svg + "</svg>\n";
    }

    /// The same with a style sheet.
    public String document(String style) {
        return new StringBuilder(svg).insert(svg.indexOf("\n") + 1, "<style>" + style + "</style>\n") + "</svg>\n";
    }

    /// The characters that have been written so far in each typeface.
    public Map<Typeface, Set<Integer>> letters() {
        return Collections.unmodifiableMap(letters);
    }

    @Override
    public void line(Points points, Stroke stroke) {
        if (points.size() > 1) {
            svg.append("<polyline points=\"").append(coordinates(points)).append("\" fill=\"none\"")
                    .append(attributes(stroke)).append("/>\n");
        }
    }

    @Override
    public void segments(Points pairs, Stroke stroke) {
        if (pairs.size() > 1) {
            svg.append("<path d=\"");
            for (int index = 0; index + 1 < pairs.size(); index += 2) {
                svg.append("M%s %sL%s %s".formatted(number(pairs.x(index)), number(pairs.y(index)),
                        number(pairs.x(index + 1)), number(pairs.y(index + 1))));
            }
            svg.append("\" fill=\"none\"").append(attributes(stroke)).append("/>\n");
        }
    }

    @Override
    public void area(Points corners, Fill fill) {
        svg.append("<polygon points=\"").append(coordinates(corners)).append('"').append(attributes(fill))
                .append("/>\n");
    }

    @Override
    public void dot(double x, double y, double radius, Fill fill, Stroke outline) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s%s/>\n".formatted(number(x), number(y), number(radius),
                attributes(fill), attributes(outline)));
    }

    @Override
    public void text(RichText text, double size, double x, double y) {
        svg.append("<text x=\"%s\" y=\"%s\" xml:space=\"preserve\">".formatted(number(x), number(y)));
        double rise = 0;
        boolean afterHat = false;
        for (Hats.Placed placed : Hats.placed(text, size, ruler)) {
            Span span = placed.span();
            Set<Integer> written = letters.computeIfAbsent(span.face(), face -> new TreeSet<>());
            span.text().codePoints().forEach(written::add);
            double raised = span.script().rise() * size;
            svg.append("<tspan%s font-family=\"'%s', %s\" font-size=\"%s\"%s%s fill=\"%s\"%s>%s</tspan>"
                    .formatted(placed.isHat() || afterHat ? " x=\"" + number(x + placed.x()) + "\"" : "",
                            span.face().collection(), isMath(span.face()) ? "serif" : "sans-serif",
                            number(size * span.script().scale()),
                            span.face().weight() == 400 ? "" : " font-weight=\"" + span.face().weight() + "\"",
                            span.face().italic() ? " font-style=\"italic\"" : "",
                            theme.ink(span),
                            raised == rise ? "" : " dy=\"" + number(rise - raised) + "\"",
                            escaped(span.text())));
            rise = raised;
            afterHat = placed.isHat();
        }
        svg.append("</text>\n");
    }

    @Override
    public void raster(Raster raster, Box place, Box seen) {
        String image = "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\"".formatted(
                        number(place.left()), number(place.top()), number(place.width()), number(place.height()))
                + " style=\"image-rendering: pixelated\" xlink:href=\"" + data(raster, theme) + "\"/>\n";
        if (place.equals(seen)) {
            svg.append(image);
        } else {
            within(seen, () -> svg.append(image));
        }
    }

    /// Cells as the address of an image that is in the address itself.
    public static String data(Raster raster, Theme theme) {
        byte[] png = Png.of(raster.argb(theme), raster.columns(), raster.rows());
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    @Override
    public void within(Box box, Runnable drawing) {
        clips++;
        svg.append("<clipPath id=\"c%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n"
                .formatted(clips, number(box.left()), number(box.top()), number(box.width()), number(box.height())));
        svg.append("<g clip-path=\"url(#c%s)\">\n".formatted(clips));
        drawing.run();
        svg.append("</g>\n");
    }

    private static boolean isMath(Typeface face) {
        return face == Typeface.MATH || face == Typeface.MATH_ITALIC;
    }

    private String attributes(Stroke stroke) {
        String dashes = switch (stroke.dash()) {
            case WHOLE -> "";
            case DASHED -> " stroke-dasharray=\"%s %s\"".formatted(
                    number(4 * stroke.width()), number(3 * stroke.width()));
            case DOTTED -> " stroke-dasharray=\"%s %s\"".formatted(
                    number(1.5 * stroke.width()), number(2.5 * stroke.width()));
        };
        return " stroke=\"%s\" stroke-width=\"%s\"%s%s".formatted(
                theme.colour(stroke.role()), number(stroke.width()), dashes,
                stroke.opacity() == 1 ? "" : " stroke-opacity=\"" + number(stroke.opacity()) + "\"");
    }

    private String attributes(Fill fill) {
        return " fill=\"" + theme.colour(fill) + "\""
                + (fill.opacity() == 1 ? "" : " fill-opacity=\"" + number(fill.opacity()) + "\"");
    }

    private static String coordinates(Points points) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < points.size(); index++) {
            text.append(index == 0 ? "" : " ").append(number(points.x(index))).append(',')
                    .append(number(points.y(index)));
        }
        return text.toString();
    }

    private static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * 100);
        long part = hundredths % 100;
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        String decimals = part == 0 ? "" : part % 10 == 0 ? "." + part / 10 : part < 10 ? ".0" + part : "." + part;
        return sign + hundredths / 100 + decimals;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
