package downhill.picture;

import java.net.URL;
import java.util.Objects;

/// The typefaces of the product: Pretendard for words, STIX Two Text for mathematics.
public enum Typeface {
    WORDS("Pretendard-Regular.ttf", "Pretendard", 400, false),
    SEMIBOLD("Pretendard-SemiBold.ttf", "Pretendard SemiBold", 600, false),
    BOLD("Pretendard-Bold.ttf", "Pretendard", 700, false),
    MATH("STIXTwoText-Regular.ttf", "STIX Two Text", 400, false),
    MATH_ITALIC("STIXTwoText-Italic.ttf", "STIX Two Text", 400, true);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    public String family() {
        return family;
    }

    /// What the family is called that the typeface belongs to, by its weight and slant.
    public String collection() {
        return this == MATH || this == MATH_ITALIC ? "STIX Two Text" : "Pretendard";
    }

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /// Where the font itself is, a TrueType file.
    public URL place() {
        return Objects.requireNonNull(Typeface.class.getResource("fonts/" + file), file);
    }
}
