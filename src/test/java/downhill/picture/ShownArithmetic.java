package downhill.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/// Works out what a line of numbers says, as a reader with pencil and paper would: · and / from left to right before
/// + and −, powers first, a root only of what stands directly after it. In exact decimals, to 60 digits where a fraction
/// has no end.
final class ShownArithmetic {

    private static final MathContext DIGITS = new MathContext(60);
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String text;
    private int at;

    private ShownArithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /// @throws IllegalArgumentException where a sign has no number, or two signs stand side by side
    static BigDecimal value(String text) {
        ShownArithmetic arithmetic = new ShownArithmetic(text);
        BigDecimal value = arithmetic.sum();
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.unreadable();
        }
        return value;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException(text.substring(0, at) + " ? " + text.substring(at));
    }

    private boolean take(char sign) {
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private BigDecimal sum() {
        BigDecimal sum = take('−') ? product().negate() : product();
        while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
            sum = take('+') ? sum.add(product()) : take('−') ? sum.subtract(product()) : sum;
        }
        return sum;
    }

    private BigDecimal product() {
        BigDecimal product = power();
        while (at < text.length() && "·/".indexOf(text.charAt(at)) >= 0) {
            product = take('·') ? product.multiply(power()) : take('/') ? product.divide(power(), DIGITS) : product;
        }
        return product;
    }

    private BigDecimal power() {
        BigDecimal base = atom();
        boolean below = take('⁻');
        int digits = at;
        int exponent = 0;
        while (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
            exponent = 10 * exponent + RAISED.indexOf(text.charAt(at++));
        }
        if (below && digits == at) {
            throw unreadable();
        }
        BigDecimal power = digits == at ? base : base.pow(exponent, DIGITS);
        return below ? BigDecimal.ONE.divide(power, DIGITS) : power;
    }

    private BigDecimal atom() {
        if (take('√')) {
            return atom().sqrt(DIGITS);
        }
        if (take('(')) {
            BigDecimal inner = sum();
            if (!take(')')) {
                throw unreadable();
            }
            return inner;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (from == at) {
            throw unreadable();
        }
        return new BigDecimal(text.substring(from, at));
    }
}
