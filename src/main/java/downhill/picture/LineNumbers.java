package downhill.picture;

import downhill.formula.Chosen;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers of a worked line, with as many digits as a reader needs who works it out from them.
///
/// @param shown what is put in, by its name
/// @param result what comes out
record LineNumbers(Map<String, ShownNumber> shown, ShownNumber result) {

    /// How many digits a number of a line may have.
    private static final int MOST_DIGITS = 9;

    /// How many digits of a result have to be left, before what is put in gets more digits, and then.
    private static final int FOUR = 4;
    private static final int THREE = 3;

    private static final BigDecimal HALF_OF_THE_LAST_BUT_ONE = BigDecimal.valueOf(5);

    /// With more and more digits where those of the line don't give the result back, because what is large nearly cancels,
    /// or what is small divides. A result that they give but for its last digits loses these. None if it takes more than a
    /// reader would read.
    ///
    /// @param decimals of the line
    static Optional<LineNumbers> of(Chosen chosen, Map<String, Double> values, double result, int decimals) {
        Map<String, ShownNumber> shown = new HashMap<>();
        values.forEach((each, value) -> shown.put(each, WorkedLine.MEASURED.contains(each)
                ? ShownNumber.measured(value, decimals) : ShownNumber.setting(value, decimals)));
        ShownNumber measured = ShownNumber.measured(result, decimals);
        Optional<LineNumbers> numbers = near(chosen, shown, measured.everShorter(result, FOUR));
        for (int count = 4; numbers.isEmpty() && count <= MOST_DIGITS; count++) {
            int digits = count;
            values.forEach((each, value) -> shown.put(each, ShownNumber.digits(value, digits)));
            numbers = near(chosen, shown, measured.everShorter(result, THREE));
        }
        return numbers;
    }

    private static Optional<LineNumbers> near(Chosen chosen, Map<String, ShownNumber> shown, Stream<ShownNumber> results) {
        Map<String, BigDecimal> digits = digits(shown);
        return results.filter(each -> isNear(chosen, digits, each)).findFirst()
                .map(each -> new LineNumbers(new HashMap<>(shown), each));
    }

    /// Within 1 %, and to the last digit but one.
    private static boolean isNear(Chosen chosen, Map<String, BigDecimal> digits, ShownNumber result) {
        return !result.isFinite() || ExactDecimals.isWithin(result.decimal().abs().movePointLeft(2)
                .min(result.lastDigit().multiply(HALF_OF_THE_LAST_BUT_ONE)), chosen.expression(), digits, result.decimal());
    }

    /// What the written digits say, where they say a number.
    static Map<String, BigDecimal> digits(Map<String, ShownNumber> shown) {
        Map<String, BigDecimal> digits = new HashMap<>();
        shown.forEach((name, number) -> {
            if (number.isFinite()) {
                digits.put(name, number.decimal());
            }
        });
        return digits;
    }
}
