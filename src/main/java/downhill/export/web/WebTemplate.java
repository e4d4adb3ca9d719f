package downhill.export.web;

import downhill.picture.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A page without what is shown on it, from files beside this class.
///
/// @param film what is shown on it
/// @param html the page itself
/// @param css its style sheets, before the part that depends on what is drawn
/// @param scripts in their order
/// @param parts what stands in the page's places, by their names
record WebTemplate(WebFilm film, String html, List<String> css, List<String> scripts, Map<String, String> parts) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    /// Where a part stands that is a file of its own, as it is in more than one kind of page.
    private static final Pattern COMMON = Pattern.compile("\\{\\{>([\\w-]+)}}\n");

    WebTemplate(WebFilm film, String html, List<String> css, List<String> scripts) {
        this(film, html, css, scripts, Map.of());
    }

    WebTemplate with(String name, String part) {
        Map<String, String> more = new HashMap<>(parts);
        more.put(name, part);
        return new WebTemplate(film, html, css, scripts, more);
    }

    /// The part of an SVG that is seen.
    static String box(double width, double height) {
        return "0 0 %s %s".formatted(Math.round(WebPath.FINE * width), Math.round(WebPath.FINE * height));
    }

    /// @param facts what the script has to know besides the film
    String filled(String facts) {
        String style = joined(css) + film.styles().css();
        String script = joined(scripts);
        Map<String, Words> languages = film.ink().languages();
        Map<String, String> all = new HashMap<>(parts);
        all.put("language", languages.keySet().iterator().next());
        all.put("old", WebPen.escaped(film.ink().first().text("web.old")));
        all.put("policy", "default-src 'none'; img-src data:; font-src data:; style-src '%s'; script-src '%s'"
                .formatted(hash(style), hash(script)));
        all.put("css", style);
        all.put("script", script);
        all.put("clips", film.styles().definitions());
        StringBuilder buttons = new StringBuilder();
        languages.forEach((id, words) -> buttons.append("<button type=\"button\" class=\"language\" lang=\"%s\" "
                .formatted(id)).append("data-language=\"%s\">%s</button>".formatted(id, words.text("language.name"))));
        all.put("languages", buttons.toString());
        all.put("payload", packed(film.payload(facts)));
        return PLACE.matcher(whole()).replaceAll(place -> Matcher.quoteReplacement(all.get(place.group(1))));
    }

    private String whole() {
        return COMMON.matcher(file(html)).replaceAll(place -> Matcher.quoteReplacement(file(place.group(1) + ".html")));
    }

    private static String joined(List<String> files) {
        return files.stream().map(WebTemplate::file).collect(Collectors.joining());
    }

    private static String packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return WebSigns.of(packed.toByteArray());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String file(String name) {
        try (InputStream in = WebTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
