package downhill.export.font;

import downhill.picture.Typeface;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Typefaces as a part of a style sheet: where they aren't installed, words would fall back to others and run into lines.
public final class EmbeddedFonts {

    /// As the ruler measures text, which knows no kerning, and at any size.
    private static final String UNKERNED =
            "text{font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre}";

    private EmbeddedFonts() {
    }

    /// @param letters the characters that are written in each typeface
    public static String style(Map<Typeface, Set<Integer>> letters) {
        return letters.entrySet().stream().map(face -> face(face.getKey(), face.getValue()))
                .collect(Collectors.joining("", UNKERNED, ""));
    }

    private static String face(Typeface face, Set<Integer> characters) {
        return "@font-face{font-family:'%s';font-weight:%s;font-style:%s;src:url(data:font/ttf;base64,%s)}".formatted(
                face.collection(), face.weight(), face.italic() ? "italic" : "normal",
                Base64.getEncoder().encodeToString(FontSubset.of(face, characters)));
    }
}
