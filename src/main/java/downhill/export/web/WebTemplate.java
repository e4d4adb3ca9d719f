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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The page without what is shown on it, from the files `viewer.html`, `viewer.css` and `viewer.js` beside this class.
///
/// @param show what is shown
/// @param languages the words of each by its id
/// @param styles the part of the style sheet that depends on what is drawn
record WebTemplate(WebShow show, Map<String, Words> languages, WebStyles styles) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /// @param loss as HTML
    /// @param figure the first, as the inside of an SVG
    /// @param payload all figures and texts
    String filled(String loss, String figure, String payload) {
        String css = file("viewer.css") + styles.css();
        String script = file("viewer.js");
        Map.Entry<String, Words> first = languages.entrySet().iterator().next();
        Map<String, String> parts = new HashMap<>();
        parts.put("language", first.getKey());
        parts.put("title", WebPen.escaped(show.title(first.getValue())));
        parts.put("old", WebPen.escaped(first.getValue().text("web.old")));
        parts.put("policy", "default-src 'none'; img-src data:; font-src data:; style-src '%s'; script-src '%s'"
                .formatted(hash(css), hash(script)));
        parts.put("css", css);
        parts.put("script", script);
        parts.put("loss", loss);
        parts.put("box", "0 0 %s %s".formatted(WebPen.FINE * show.width(), WebPen.FINE * show.height()));
        parts.put("clips", styles.definitions());
        parts.put("figure", figure);
        StringBuilder languageButtons = new StringBuilder();
        languages.forEach((id, words) -> languageButtons.append("<button type=\"button\" class=\"language\" lang=\"%s\" "
                .formatted(id)).append("data-language=\"%s\">%s</button>".formatted(id, words.text("language.name"))));
        parts.put("languages", languageButtons.toString());
        parts.put("payload", packed(payload));
        return PLACE.matcher(file("viewer.html")).replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
    }

    private static String packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
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
