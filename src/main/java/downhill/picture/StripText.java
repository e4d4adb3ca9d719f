package downhill.picture;

import java.math.BigDecimal;
import java.util.Optional;

/// What the strip at the rectangle's edge is, in numbers: δw · δL/δw = 0.1 · 6 = 0.6.
///
/// The strip lies where L grows, so of a negative slope it is |δL/δw|. Where the written numbers don't make the equation
/// hold, it says ≈.
final class StripText {

    /// How long a number may be that is written in full.
    private static final int LONGEST = 6;

    private StripText() {
    }

    static RichText of(Section section) {
        String name = "δ" + section.symbol();
        double slope = Math.abs(section.slope());
        String width = Numbers.exact(section.nudge());
        String height = shown(slope);
        Optional<BigDecimal> product = decimal(width).flatMap(one -> decimal(height).map(one::multiply));
        // Only of numbers that are written in full is the area what their digits give.
        boolean isExact = height.equals(Numbers.exact(slope));
        String area = shown(product.filter(digits -> isExact).map(BigDecimal::doubleValue)
                .orElse(section.nudge() * slope));
        boolean holds = product.flatMap(exact -> decimal(area).map(shown -> exact.compareTo(shown) == 0)).orElse(false);
        String ratio = "δL/" + name;
        return RichText.symbol(name).plus(RichText.symbol(" · ", Role.SLOPE))
                .plus(RichText.symbol(section.slope() < 0 ? "|" + ratio + "|" : ratio))
                .plusStrong(" = " + width + " · " + height + (holds ? " = " : " ≈ ") + area);
    }

    private static String shown(double number) {
        String exact = Numbers.exact(number);
        return exact.length() <= LONGEST ? exact : Numbers.significant(number, 3);
    }

    /// What the written digits say; nothing where they are written with a power of ten.
    static Optional<BigDecimal> decimal(String text) {
        return text.matches("[0-9.]+") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
