package downhill.descent;

import downhill.plugin.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The loss ½w² + ½κb²: κ times as curved along b as along w. κ is the condition number of its Hessian, and the longer the
/// valley, the larger it is.
///
/// It is a formula like any other, out of which κ can be read back.
///
/// @param condition κ, from 1 up to [#MOST]
public record LongValley(double condition) {

    /// The largest condition number that can be chosen.
    public static final double MOST = 1_000;

    static final String ID = "long-valley";
    /// That of the catalogue.
    private static final LongValley USUAL = new LongValley(20);
    /// λmax times the rate: below 1 nothing swings, above 2 it runs away.
    private static final double SWING = 1.6;
    private static final Pattern FORMULA = Pattern.compile("½w\\^2 \\+ (½|\\d{1,3}(?:\\.\\d{1,3})?)b\\^2");

    public LongValley {
        if (!(condition >= 1 && condition <= MOST)) {
            throw new IllegalArgumentException("no condition number from 1 to " + MOST + ": " + condition);
        }
    }

    /// The valley that a formula describes, if it is written as [#formula] writes one.
    public static Optional<LongValley> read(String formula) {
        Matcher matcher = FORMULA.matcher(formula);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double condition = matcher.group(1).equals("½") ? 1 : 2 * Double.parseDouble(matcher.group(1));
        return condition >= 1 && condition <= MOST ? Optional.of(new LongValley(condition)) : Optional.empty();
    }

    public String formula() {
        BigDecimal half = BigDecimal.valueOf(condition).divide(BigDecimal.TWO).stripTrailingZeros();
        return "½w^2 + " + (condition == 1 ? "½" : half.toPlainString()) + "b^2";
    }

    /// The same valley as a loss of the catalogue, seen from the same place, at a rate that swings across it and yet
    /// comes to rest.
    CatalogueLoss loss() {
        double rate = new BigDecimal(Math.min(1, SWING / condition)).round(new MathContext(2)).doubleValue();
        return new CatalogueLoss(ID, formula(), Vector.of(4, 1), rate, 60, 0.1, -2.4, 5, -1.6, 1.8);
    }

    static CatalogueLoss usual() {
        return USUAL.loss();
    }
}
