package downhill.export.web;

import downhill.export.font.EmbeddedFonts;
import downhill.picture.Fill;
import downhill.picture.Raster;
import downhill.picture.RichText;
import downhill.picture.Role;
import downhill.picture.Span;
import downhill.picture.SvgPen;
import downhill.picture.Theme;
import downhill.picture.Typeface;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The style sheet of a page, as far as it depends on what is drawn: colours by role in two themes, typefaces with what is
/// written in them, light on surfaces; and the clips of its figures.
final class WebStyles {

    private final Theme light;
    private final Theme dark;
    private final Map<Typeface, Set<Integer>> letters = new EnumMap<>(Typeface.class);
    private final Map<String, String> clips = new LinkedHashMap<>();
    private final Map<Raster, Map<String, String>> images = new IdentityHashMap<>();
    private final Map<Fill, String> shades = new LinkedHashMap<>();

    WebStyles(Theme light, Theme dark) {
        this.light = light;
        this.dark = dark;
    }

    /// The classes of a fill.
    String fill(Fill fill) {
        if (fill.shade() == 0) {
            return "f" + fill.role().ordinal();
        }
        Fill shade = Fill.of(fill.role()).shaded(Math.round(50 * fill.shade()) / 50.0);
        return shade.shade() == 0 ? fill(shade) : shades.computeIfAbsent(shade, each -> "h" + shades.size());
    }

    /// The class of a typeface, whose letters are to be there.
    String face(Span span) {
        written(span.text(), span.face());
        return face(span.face());
    }

    private static String face(Typeface face) {
        return switch (face) {
            case WORDS -> "w";
            case SEMIBOLD -> "w6";
            case BOLD -> "w7";
            case MATH -> "m";
            case MATH_ITALIC -> "mi";
        };
    }

    /// Words of the page itself.
    void written(String text, Typeface... faces) {
        for (Typeface face : faces) {
            Set<Integer> known = letters.computeIfAbsent(face, each -> new TreeSet<>());
            text.codePoints().forEach(known::add);
        }
    }

    /// The name of a clip.
    String clip(String shape) {
        return clips.computeIfAbsent(shape, each -> "k" + clips.size());
    }

    /// A raster as data, by the classes of the image: one for each theme.
    Map<String, String> images(Raster raster) {
        // Pictures that follow each other have the same map under them.
        return images.computeIfAbsent(raster, this::packed);
    }

    private Map<String, String> packed(Raster raster) {
        return light.colours().equals(dark.colours()) ? Map.of("px", SvgPen.data(raster, light))
                : new TreeMap<>(Map.of("px lt", SvgPen.data(raster, light), "px dk", SvgPen.data(raster, dark)));
    }

    /// Rich text as HTML.
    String html(RichText text) {
        StringBuilder html = new StringBuilder();
        for (Span span : text.spans()) {
            String inner = "<i class=\"%s c%s\"%s>%s</i>".formatted(face(span), span.role().ordinal(),
                    span.isMark() ? " style=\"color:var(%s)\"".formatted(name(span.role())) : "",
                    WebPen.escaped(span.text()));
            html.append(switch (span.script()) {
                case LINE -> inner;
                case RAISED -> "<sup>" + inner + "</sup>";
                case LOWERED -> "<sub>" + inner + "</sub>";
            });
        }
        return html.toString();
    }

    /// The clips, for the figure's definitions.
    String definitions() {
        return clips.entrySet().stream()
                .map(clip -> "<clipPath id=\"" + clip.getValue() + "\">" + clip.getKey() + "</clipPath>")
                .collect(Collectors.joining());
    }

    /// The rules.
    String css() {
        StringBuilder css = new StringBuilder(EmbeddedFonts.style(letters));
        String ifDark = colours(dark);
        css.append(":root{").append(colours(light))
                .append("}@media(prefers-color-scheme:dark){:root:not([data-theme=light]){")
                .append(ifDark).append("}}:root[data-theme=dark]{").append(ifDark).append('}');
        Stream.of(Role.values()).forEach(role -> css.append(
                ".f%1$s{fill:var(%2$s)}.s%1$s{stroke:var(%2$s)}.c%1$s{color:var(%2$s-ink);fill:var(%2$s-ink)}"
                        .formatted(role.ordinal(), name(role))));
        for (Typeface face : Typeface.values()) {
            css.append(".%s{font-style:%s;font-weight:%s;font-family:'%s',%s}".formatted(face(face),
                    face.italic() ? "italic" : "normal", face.weight(), face.collection(),
                    face.collection().startsWith("STIX") ? "serif" : "sans-serif"));
        }
        shades.forEach((shade, name) -> css.append(".%s{fill:color-mix(in srgb,var(%s) %s%%,%s)}".formatted(name,
                name(shade.role()), Math.round(100 * (1 - Math.abs(shade.shade()))),
                shade.shade() > 0 ? "#fff" : "#000")));
        return css.toString();
    }

    private static String name(Role role) {
        return "--" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String colours(Theme theme) {
        return "color-scheme:" + (theme.isDark() ? "dark" : "light") + ";" + Stream.of(Role.values())
                .map(role -> "%1$s:%2$s;%1$s-ink:%3$s".formatted(name(role), theme.colour(role), theme.ink(role)))
                .collect(Collectors.joining(";"));
    }
}
