package downhill.picture;

import java.io.InputStream;
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

    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /// The font itself, a TrueType file.
    public InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + file), file);
    }
}
