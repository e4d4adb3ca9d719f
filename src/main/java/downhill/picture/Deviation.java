package downhill.picture;

import downhill.descent.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;

/// How far a guess is from what came.
///
/// @param guess what was guessed
/// @param before w or L before the step
/// @param actual the same after it
public record Deviation(Guess guess, double before, double actual) {

    private static final int MOST_DECIMALS = 6;
    /// From here on people no longer speak of percent.
    private static final double MUCH = 1.5;

    /// Of a guess for step `step`.
    public static Deviation of(Guess guess, Run run, int step) {
        return switch (guess.quantity()) {
            case W -> new Deviation(guess, run.point(step).w(), run.point(step + 1).w());
            case LOSS -> new Deviation(guess, run.loss(step), run.loss(step + 1));
        };
    }

    /// How far off.
    public double distance() {
        return Math.abs(guess.value() - actual);
    }

    /// How far off, as a part of the way that w or L has gone; none where it has gone none, or farther than can be
    /// measured.
    public OptionalDouble part() {
        double part = distance() / Math.abs(actual - before);
        return Double.isFinite(part) ? OptionalDouble.of(part) : OptionalDouble.empty();
    }

    /// The guess, what came and the distance: the distance is that of the two as they are written.
    public RichText told(Words words) {
        Shown shown = shown();
        if (shown.guess.equals(shown.actual)) {
            return words.rich("predict.same", Map.of("guess", bold(shown.guess)));
        }
        String key = part().isEmpty() ? "predict.off"
                : guess.quantity() == Quantity.W ? "predict.off.step" : "predict.off.change";
        return words.rich(key, Map.of("guess", bold(shown.guess), "actual", bold(shown.actual),
                "distance", bold(shown.distance), "part", bold(told(part().orElse(0), words))));
    }

    /// A part of a way, as people say it: 22 % of it, 3.8 times it.
    static String told(double part, Words words) {
        return part > MUCH ? words.text("predict.part.times", Numbers.significant(part, 2))
                : words.text("predict.part", percent(part));
    }

    /// @param distance the distance between the other two
    private record Shown(String guess, String actual, String distance) {
    }

    private Shown shown() {
        double size = Math.max(Math.abs(guess.value()), Math.abs(actual));
        if (size >= 1e6 || size > 0 && size < 1e-3) {
            int place = 3 - (int) Math.floor(Math.log10(size));
            BigDecimal said = rounded(guess.value(), place);
            BigDecimal came = rounded(actual, place);
            return new Shown(power(said), power(came), power(said.subtract(came).abs()));
        }
        int decimals = (int) Math.clamp(Math.max(size == 0 ? 0 : 2 - Math.floor(Math.log10(size)),
                distance() == 0 ? 0 : Math.ceil(-Math.log10(distance()))), 0, MOST_DECIMALS);
        BigDecimal said = rounded(guess.value(), decimals);
        BigDecimal came = rounded(actual, decimals);
        return new Shown(text(said), text(came), text(said.subtract(came).abs()));
    }

    private static BigDecimal rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Very large or small, in all the digits that it was rounded to.
    private static String power(BigDecimal number) {
        return Numbers.significant(number.doubleValue(), number.precision());
    }

    private static String text(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }

    private static String percent(double part) {
        return part == 0 ? "0 %" : part < 0.01 ? "< 1 %" : Math.round(100 * part) + " %";
    }

    private static RichText bold(String text) {
        return RichText.of(text, Typeface.BOLD, Role.TEXT);
    }
}
