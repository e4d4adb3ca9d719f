package downhill.picture;

import java.math.BigDecimal;

/// Two directions and the angle between them as they are written: the angle is that of the two as they are written, the
/// shorter way round.
///
/// @param guess what was guessed, such as 35°
/// @param actual what came
/// @param angle between the two
record ShownAngle(String guess, String actual, String angle) {

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal ROUND = BigDecimal.valueOf(360);

    /// In whole degrees, or in as many decimals as tell small angles apart.
    static ShownAngle of(Direction guess, Direction actual) {
        double apart = guess.angleTo(actual);
        int decimals = apart == 0 ? 0 : (int) Math.clamp(Math.ceil(-Math.log10(apart)), 0, MOST_DECIMALS);
        BigDecimal said = guess.rounded(decimals);
        BigDecimal came = actual.rounded(decimals);
        BigDecimal off = said.subtract(came).abs();
        return new ShownAngle(text(said), text(came), text(off.min(ROUND.subtract(off))));
    }

    boolean isSame() {
        return guess.equals(actual);
    }

    private static String text(BigDecimal degrees) {
        return degrees.toPlainString() + "°";
    }
}
